// The latest day that sources speak of is read from an index, not from all records.
CREATE INDEX record_horizon IF NOT EXISTS FOR (n:Record) ON (n.horizon)
