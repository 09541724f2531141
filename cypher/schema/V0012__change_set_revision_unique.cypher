// Every set of changes has a revision of its own.
CREATE CONSTRAINT change_set_revision_unique IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.revision IS UNIQUE
