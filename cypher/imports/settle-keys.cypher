// Leads relationships that name a record by a provider's key to the record that the key stands for; of several to the first
// by id.
// $keys  ids of the keys
UNWIND $keys AS key
MATCH (placeholder:Placeholder {id: key})
WITH key, placeholder, COLLECT { MATCH (placeholder)-[:STANDS_FOR]->(r) RETURN DISTINCT r ORDER BY r.id } AS meant
WHERE size(meant) > 0
WITH key, meant[0] AS target, [placeholder] + meant[1..] AS others
UNWIND others AS other
MATCH (a)-[r]->(other)
WHERE r.namedEnd = key
WITH a, r, type(r) AS type, properties(r) AS content, target
DELETE r
CREATE (a)-[x:$(type)]->(target)
SET x = content
RETURN count(*) AS moved
