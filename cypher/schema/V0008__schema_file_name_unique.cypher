// A schema file is remembered once.
CREATE CONSTRAINT schema_file_name_unique IF NOT EXISTS FOR (n:SchemaFile) REQUIRE n.name IS UNIQUE
