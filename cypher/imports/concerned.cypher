// From which records and things are edges derived that touch some nodes?
// $ids  ids of the nodes
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence|Placeholder {id: id})
CALL (n) {
  MATCH (n)-[:PARTY_TO]->(r) RETURN r.id AS concerned
  UNION
  MATCH (t)-[:OWNED_BY|MADE_BY|FILED_IN|IN_MARKET|ACCUSES|ASSERTED_BY|CONVEYS]->(n) RETURN t.id AS concerned
  UNION
  WITH n WHERE EXISTS { (n)-[:OWNED_BY|MADE_BY]->() } OR EXISTS { (n)<-[:PARTY_TO|CONVEYS|ABOUT]-() } RETURN n.id AS concerned
}
RETURN DISTINCT concerned
