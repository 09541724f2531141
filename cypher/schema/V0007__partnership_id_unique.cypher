// Partnerships are found by id.
CREATE CONSTRAINT partnership_id_unique IF NOT EXISTS FOR (n:Partnership) REQUIRE n.id IS UNIQUE
