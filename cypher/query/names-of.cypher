// What are some things called?
// $ids  list of ids
UNWIND $ids AS id
MATCH (n:Entity|Record {id: id})
RETURN DISTINCT n.id AS id, n.name AS name ORDER BY id
