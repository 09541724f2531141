// Which relationships of a dataset does the graph hold between two nodes?
// $rows     list of {from, type, to}, where the nodes are
// $dataset  id of the dataset
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
MATCH (a)-[r:$(row.type)]->(b)
WHERE r.dataset = $dataset
RETURN row.from AS from, row.type AS type, row.to AS to, elementId(r) AS at, properties(r) AS properties
