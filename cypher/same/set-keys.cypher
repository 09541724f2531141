// Says under which keys organisations are to be compared with others.
// $rows  list of {id, keys}
UNWIND $rows AS row
MATCH (n:Entity|Record|Evidence|Placeholder {id: row.id})
CALL (n, row) {
  MATCH (k:NameKey)-[r:CALLS]->(n)
  WHERE NOT k.key IN row.keys
  DELETE r
}
CALL (n, row) {
  UNWIND row.keys AS key
  MERGE (k:NameKey {key: key})
  MERGE (k)-[:CALLS]->(n)
}
