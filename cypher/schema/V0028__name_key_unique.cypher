// Organisations that may be one company are found by a key of their names or identifiers.
CREATE CONSTRAINT name_key_unique IF NOT EXISTS FOR (k:NameKey) REQUIRE k.key IS UNIQUE
