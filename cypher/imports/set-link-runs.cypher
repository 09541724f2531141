// Says which runs attest a relationship.
// $rows  list of {at, runs}
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.at
SET r.runs = row.runs
