// Creates nodes and returns where they are.
// $rows  list of {id, labels, properties}
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.id AS id, elementId(n) AS at
