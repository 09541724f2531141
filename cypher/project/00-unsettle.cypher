// Marks the partnerships to be looked at again for lawsuits beside them, before what claims state is dropped: those of claims,
// those beside lawsuits of claims, and those of groups that claims hold together.
CALL () {
  MATCH (p:Partnership) WHERE p.runs IS NULL
  RETURN p
  UNION
  MATCH (suit:Lawsuit) WHERE suit.runs IS NULL
  MATCH (x:Organization)-[:PARTY_TO]->(suit)<-[:PARTY_TO]-(y:Organization)
  WITH DISTINCT suit, x, y
  MATCH (x)-[:LITIGATES_AGAINST {recordId: suit.id}]->(y)
  WITH DISTINCT x, y
  MATCH (x)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(one:Organization)
  WITH DISTINCT one, y
  MATCH (y)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(other:Organization)
  WITH DISTINCT one, other
  MATCH (one)-[w:PARTNERS_WITH]-(other)
  WITH DISTINCT w.recordId AS id
  MATCH (p:Partnership {id: id})
  RETURN p
  UNION
  MATCH (child:Organization)-[step:SUBSIDIARY_OF|UNIT_OF]->() WHERE step.dataset IS NULL
  WITH DISTINCT child
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)
  WITH DISTINCT member
  MATCH (member)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
  RETURN p
}
SET p:Unsettled
