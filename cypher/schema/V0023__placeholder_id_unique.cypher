// A placeholder stands for one id.
CREATE CONSTRAINT placeholder_id_unique IF NOT EXISTS FOR (n:Placeholder) REQUIRE n.id IS UNIQUE
