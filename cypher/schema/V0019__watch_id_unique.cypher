// Each watch has an id.
CREATE CONSTRAINT watch_id_unique IF NOT EXISTS FOR (n:Watch) REQUIRE n.id IS UNIQUE
