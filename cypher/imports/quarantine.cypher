// Keeps rows that could not be used.
// $rows  list of {run, file, line, reason, text}
UNWIND $rows AS row
CREATE (q:QuarantinedRow)
SET q = row
