// Connects what was loaded, and returns where a connection was made; writes nothing where the connection is there.
// $rows  list of {start, type, end}
UNWIND $rows AS row
MATCH (a:Entity|Record|Evidence {id: row.start})
MATCH (b:Entity|Record|Evidence {id: row.end})
OPTIONAL MATCH (a)-[known:$(row.type)]->(b)
WITH a, b, row, known
WHERE known IS NULL
CREATE (a)-[r:$(row.type)]->(b)
RETURN a.id AS id
