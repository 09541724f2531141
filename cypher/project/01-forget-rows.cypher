// Drops what was derived from some records and things, whatever it was derived from; of what conveys patents
// also who owned them.
// $records  ids of the records and things
UNWIND $records AS subject
MATCH (r:Entity|Record|Evidence|Placeholder {id: subject})
CALL (r) {
  MATCH (r)-[e]-()
  WHERE e.recordId = r.id OR (e.claims IS NOT NULL AND r = CASE type(e) WHEN 'PARTY_TO' THEN endNode(e) ELSE startNode(e) END)
  DELETE e
}
CALL (r) {
  WITH r, COLLECT { MATCH (party)-[:PARTY_TO|ASSERTED_BY|ACCUSES]-(r) RETURN DISTINCT party } AS parties
  UNWIND parties AS a
  UNWIND parties AS b
  WITH r, a, b WHERE a <> b
  MATCH (a)-[e]->(b)
  WHERE e.recordId = r.id
  DELETE e
}
CALL (r) {
  MATCH (r)-[:CONVEYS]->(p:Patent)<-[e:OWNS {recordId: p.id}]-()
  WHERE e.dataset IS NOT NULL
  DELETE e
}
