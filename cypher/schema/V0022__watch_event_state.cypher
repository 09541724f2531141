// Deliveries that are due are looked for every few seconds.
CREATE INDEX watch_event_state IF NOT EXISTS FOR (n:WatchEvent) ON (n.state, n.due)
