// Which rows of a run could not be used?
// $run  its number
MATCH (q:QuarantinedRow {run: $run})
RETURN q {.run, .file, .line, .reason, .text} AS row ORDER BY q.line
