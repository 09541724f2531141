// Which organisations do imports attest?
// $ids  ids of entities
UNWIND $ids AS id
MATCH (n:Organization {id: id})
WHERE n.runs IS NOT NULL
RETURN n.id AS id
