// An API key is found by the id that it begins with.
CREATE CONSTRAINT access_key_id_unique IF NOT EXISTS FOR (n:AccessKey) REQUIRE n.id IS UNIQUE
