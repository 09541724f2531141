// Events are read by their watch.
CREATE INDEX watch_event_watch IF NOT EXISTS FOR (n:WatchEvent) ON (n.watch, n.revision)
