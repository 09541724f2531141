// Leads what rows state of an identity to the company that it is one with; what the rows name is kept.
// $rows  list of {id, from, to}: the rows that name id lead to from, and are to lead to to
UNWIND $rows AS row
MATCH (n:Entity|Record|Evidence|Placeholder {id: row.from})
MATCH (to:Entity|Record|Evidence|Placeholder {id: row.to})
CALL (n, to, row) {
  MATCH (n)-[r]->(b)
  WHERE r.runs IS NOT NULL AND coalesce(r.namedStart, n.id) = row.id
  WITH b, r, type(r) AS type, properties(r) AS content
  DELETE r
  CREATE (to)-[x:$(type)]->(b)
  SET x = content, x.namedStart = CASE WHEN row.to <> row.id THEN row.id END
}
CALL (n, to, row) {
  MATCH (a)-[r]->(n)
  WHERE r.runs IS NOT NULL AND coalesce(r.namedEnd, n.id) = row.id
  WITH a, r, type(r) AS type, properties(r) AS content
  DELETE r
  CREATE (a)-[x:$(type)]->(to)
  SET x = content, x.namedEnd = CASE WHEN row.to <> row.id THEN row.id END
}
