// Connects what was loaded, and returns where a connection was made; writes nothing where the connection is there.
// $rows  list of {start, type, end, named}; named is the id that the statement names, where another took its place
UNWIND $rows AS row
MATCH (a:Entity|Record|Evidence {id: row.start})
MATCH (b:Entity|Record|Evidence {id: row.end})
OPTIONAL MATCH (a)-[known:$(row.type)]->(b)
WHERE coalesce(known.named, row.end) = coalesce(row.named, row.end)
WITH a, b, row, known
WHERE known IS NULL
CREATE (a)-[r:$(row.type)]->(b)
SET r.named = row.named
RETURN a.id AS id
