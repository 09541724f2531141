// A run of an import has one number.
CREATE CONSTRAINT import_run_number_unique IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.number IS UNIQUE
