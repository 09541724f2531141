// Creates nodes of a bundle in an empty graph.
// $rows  list of {labels, properties}
UNWIND $rows AS row
CREATE (n)
SET n:$(row.labels), n = row.properties
