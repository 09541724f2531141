// Keeps contents beside the one that a node shows.
// $rows  list of {at, properties}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
CREATE (a:Attestation)-[:ATTESTS]->(n)
SET a = row.properties
