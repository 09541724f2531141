// A key is claimed once, also by requests at the same time.
CREATE CONSTRAINT idempotency_key_id_unique IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE
