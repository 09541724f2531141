// From which records and things are edges derived that follow the identities about to move?
// $rows  list of {id, from, to}: the rows that name id lead to from, and are to lead to another
UNWIND $rows AS row
MATCH (n:Entity|Record|Evidence|Placeholder {id: row.from})
CALL (n, row) {
  MATCH (n)-[x:PARTY_TO]->(r)
  WHERE x.runs IS NOT NULL AND coalesce(x.namedStart, n.id) = row.id
  RETURN r.id AS concerned
  UNION
  MATCH (t)-[x:OWNED_BY|MADE_BY|ASSERTED_BY|AGAINST]->(n)
  WHERE x.runs IS NOT NULL AND coalesce(x.namedEnd, n.id) = row.id
  RETURN t.id AS concerned
}
RETURN DISTINCT concerned
