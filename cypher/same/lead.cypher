// Says with which company organisations are one.
// $rows  list of {id, to}; where to is the id itself, it is one with no other
UNWIND $rows AS row
MATCH (n:Entity|Record|Evidence|Placeholder {id: row.id})
CALL (n) {
  MATCH (n)-[r:SAME_AS]->()
  DELETE r
}
WITH n, row WHERE row.to <> row.id
MATCH (to:Organization {id: row.to})
CREATE (n)-[:SAME_AS]->(to)
