// Parts partnerships from the lawsuits beside them, and marks them to be looked at again, before what was derived from
// some records is dropped.
// $records  ids of the records
UNWIND $records AS subject
CALL (subject) {
  MATCH (p:Partnership {id: subject})
  RETURN p
  UNION
  MATCH (p:Partnership)-[:ALONGSIDE]->(:Lawsuit {id: subject})
  RETURN p
  UNION
  MATCH (child:Organization)-[:PARTY_TO {role: 'child'}]->(:Ownership {id: subject})
  MATCH (child)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO {role: 'partner'}]->(p:Partnership)
  RETURN p
}
SET p:Unsettled
WITH DISTINCT p
MATCH (p)-[former:ALONGSIDE]->()
DELETE former
