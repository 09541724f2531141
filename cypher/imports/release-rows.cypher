// Forgets the rows that a run could not use.
// $run  its number
MATCH (q:QuarantinedRow {run: $run})
DELETE q
