// Marks the partnerships to be looked at again for lawsuits beside them, before what was derived from some records is dropped.
// $records  ids of the records
UNWIND $records AS subject
CALL (subject) {
  MATCH (p:Partnership {id: subject})
  RETURN p
  UNION
  MATCH (x:Organization)-[:PARTY_TO]->(:Lawsuit {id: subject})<-[:PARTY_TO]-(y:Organization)
  WITH DISTINCT subject, x, y
  MATCH (x)-[:LITIGATES_AGAINST {recordId: subject}]->(y)
  WITH DISTINCT x, y
  CALL (y) {
    MATCH (y)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(other:Organization)
    WHERE EXISTS { (other)-[:PARTNERS_WITH]-() }
    RETURN collect(DISTINCT other) AS others
  }
  MATCH (x)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(one:Organization)
  WHERE EXISTS { (one)-[:PARTNERS_WITH]-() }
  WITH DISTINCT one, others
  UNWIND others AS other
  MATCH (one)-[w:PARTNERS_WITH]-(other)
  WITH DISTINCT w.recordId AS id
  MATCH (p:Partnership {id: id})
  RETURN p
  UNION
  MATCH (child:Organization)-[:PARTY_TO]->(:Ownership|Transaction {id: subject})
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF {recordId: subject}]->()
  WITH DISTINCT child
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
  RETURN p
}
WITH DISTINCT p
SET p:Unsettled
