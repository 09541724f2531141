// Leads relationships that name a record by a provider's key from a record that the key does not stand for any more to the
// placeholder of the key.
// $rows  list of {key, record}
UNWIND $rows AS row
MERGE (placeholder:Placeholder {id: row.key})
WITH row, placeholder
MATCH (a)-[r]->(:Entity|Record|Evidence|Placeholder {id: row.record})
WHERE r.namedEnd = row.key
WITH a, r, type(r) AS type, properties(r) AS content, placeholder
DELETE r
CREATE (a)-[x:$(type)]->(placeholder)
SET x = content
