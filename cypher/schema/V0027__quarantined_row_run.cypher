// Quarantined rows are found by the run that read them.
CREATE INDEX quarantined_row_run IF NOT EXISTS FOR (n:QuarantinedRow) ON (n.run)
