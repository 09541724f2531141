// Runs are found by the file that they read.
CREATE INDEX import_run_sha256 IF NOT EXISTS FOR (n:ImportRun) ON (n.sha256)
