// Which lawsuits stand beside which partnerships: two partners, or members of their groups, are opponents in the lawsuit, at
// whatever time. From here the question who is both begins; when, and how certainly, it finds out itself.
// $records  ids of the records to look at, beside the partnerships that are marked
CALL () {
  MATCH (p:Unsettled)
  RETURN p
  UNION
  UNWIND $records AS subject
  MATCH (p:Partnership {id: subject})
  RETURN p
  UNION
  UNWIND $records AS subject
  MATCH (child:Organization)-[:PARTY_TO {role: 'child'}]->(:Ownership {id: subject})
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
  RETURN p
  UNION
  // partnerships between the groups of two opponents
  UNWIND $records AS subject
  MATCH (x:Organization)-[l:LITIGATES_AGAINST {recordId: subject}]->(y:Organization)
  CALL (y) {
    MATCH (y)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(other:Organization)
    RETURN collect(DISTINCT other) AS others
  }
  MATCH (x)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(one:Organization)
  WITH DISTINCT one, others
  MATCH (one)-[w:PARTNERS_WITH]-(other:Organization) WHERE other IN others
  MATCH (p:Partnership {id: w.recordId})
  RETURN p
}
REMOVE p:Unsettled
WITH p
CALL (p) {
  MATCH (p)-[former:ALONGSIDE]->()
  DELETE former
}
CALL (p) {
  MATCH (a:Organization)-[:PARTY_TO {role: 'partner'}]->(p)
  MATCH (a)-[w:PARTNERS_WITH {recordId: p.id}]->(b:Organization)
  CALL (b) {
    MATCH (b)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(y:Organization)
    RETURN collect(DISTINCT y) AS others
  }
  MATCH (a)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(x:Organization)
  WITH DISTINCT x, others
  MATCH (x)-[l:LITIGATES_AGAINST]-(y:Organization) WHERE y IN others
  RETURN DISTINCT l.recordId AS suitId
}
MATCH (suit:Lawsuit {id: suitId})
CREATE (p)-[:ALONGSIDE]->(suit)
