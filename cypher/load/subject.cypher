// What can be decided on under an id: the claims that it is, or that are stated of it, and whether each holds.
// $id  id of a claim, of a statement (entry and block), of an entity, a record or a judgement
OPTIONAL MATCH (n:Entity|Record|Evidence {id: $id})
RETURN head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Evidence', 'Organization']]) AS label,
       n.name AS name, n.contentHash AS contentHash, n.retractedAt AS retractedAt,
       COLLECT { MATCH (n)-[:BECAME]->(s) RETURN s.id ORDER BY s.id } + COLLECT {
         MATCH (n)<-[:JUDGES]-(j:IdentityJudgement {former: n.id})
         WHERE n:Organization AND n.runs IS NOT NULL AND j.retractedAt IS NULL
         UNWIND j.into AS id
         RETURN id ORDER BY id
       } AS into,
       COLLECT {
         MATCH (c:Claim)
         WHERE c.id = $id OR c.id STARTS WITH $id + '/'
         RETURN c {.id, .contentHash, .standing, .retractedAt} ORDER BY c.id
       } AS claims
