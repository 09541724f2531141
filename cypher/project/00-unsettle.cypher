// Parts partnerships from the lawsuits beside them, and marks them to be looked at again, before what claims state is
// dropped: those that claims or lawsuits of claims touch, and those of groups that claims hold together.
CALL () {
  MATCH (p:Partnership) WHERE p.runs IS NULL
  RETURN p
  UNION
  MATCH (p:Partnership)-[:ALONGSIDE]->(suit:Lawsuit) WHERE suit.runs IS NULL
  RETURN p
  UNION
  MATCH (child:Organization)-[step:SUBSIDIARY_OF|UNIT_OF]->() WHERE step.dataset IS NULL
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
  RETURN p
}
SET p:Unsettled
WITH DISTINCT p
MATCH (p)-[former:ALONGSIDE]->()
DELETE former
