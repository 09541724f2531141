// There is one history, so that writes queue up for its revision.
CREATE CONSTRAINT history_id_unique IF NOT EXISTS FOR (n:History) REQUIRE n.id IS UNIQUE
