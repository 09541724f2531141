// Who counts as one of these companies, under any ownership that the graph knows?
// $companies  ids
// $rollUp     'none' the companies as named, 'lineage' parents and children too, 'group' also their sisters
UNWIND $companies AS id
MATCH (self:Organization {id: id})
CALL (self) {
  RETURN self AS member
  UNION
  MATCH (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization)
  WHERE $rollUp <> 'none'
  RETURN DISTINCT member
  UNION
  MATCH (self)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
  WHERE $rollUp <> 'none'
  RETURN DISTINCT member
  UNION
  MATCH (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
  WHERE $rollUp = 'group'
  RETURN DISTINCT member
}
RETURN DISTINCT member.id AS id ORDER BY id
