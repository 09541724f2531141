// A watch is told of a state of the graph once, whoever comes first.
CREATE CONSTRAINT watch_event_id_unique IF NOT EXISTS FOR (n:WatchEvent) REQUIRE n.id IS UNIQUE
