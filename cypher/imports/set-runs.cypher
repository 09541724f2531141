// Says which runs attest a content.
// $rows  list of {at, runs}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
SET n.runs = row.runs
