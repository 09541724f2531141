// Lawsuits are found by id.
CREATE CONSTRAINT lawsuit_id_unique IF NOT EXISTS FOR (n:Lawsuit) REQUIRE n.id IS UNIQUE
