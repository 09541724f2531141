// Which partnerships have a lawsuit beside them: two partners, or members of their groups, are opponents in it, at whatever
// time. From here the question who is both begins; in which suits, when, and how certainly, it finds out itself.
// $records  ids of the records to look at, beside the partnerships that are marked
CALL () {
  CALL () {
    MATCH (p:Unsettled)
    RETURN p
    UNION
    UNWIND $records AS subject
    MATCH (p:Partnership {id: subject})
    RETURN p
    UNION
    UNWIND $records AS subject
    MATCH (child:Organization)-[:PARTY_TO]->(:Ownership|Transaction {id: subject})
    MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF {recordId: subject}]->()
    WITH DISTINCT child
    MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
    RETURN p
  }
  REMOVE p:Unsettled, p.besideLawsuit
  WITH p
  MATCH (a:Organization)-[:PARTY_TO {role: 'partner'}]->(p)<-[:PARTY_TO {role: 'partner'}]-(b:Organization)
  WITH DISTINCT p, a, b
  MATCH (a)-[:PARTNERS_WITH {recordId: p.id}]->(b)
  CALL (b) {
    MATCH (b)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(y:Organization)
    WHERE EXISTS { (y)-[:LITIGATES_AGAINST]-() }
    RETURN collect(DISTINCT y) AS others
  }
  MATCH (a)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(x:Organization)
  WHERE EXISTS { (x)-[:LITIGATES_AGAINST]-() }
  WITH DISTINCT p, x, others
  UNWIND others AS y
  WITH p, x, y WHERE EXISTS { (x)-[:LITIGATES_AGAINST]-(y) }
  RETURN p
  UNION
  // a lawsuit that came: all partnerships between the groups of two opponents
  UNWIND $records AS subject
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
}
WITH DISTINCT p WHERE p.besideLawsuit IS NULL
SET p.besideLawsuit = true
