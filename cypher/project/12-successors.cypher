// Which identities took the place of former ids, by the judgements in force.
MATCH (j:IdentityJudgement)-[:JUDGES]->(f:Former)
WHERE j.former = f.id AND j.retractedAt IS NULL
UNWIND j.into AS id
MATCH (n:Entity|Record|Evidence {id: id})
CREATE (f)-[:BECAME {claims: [j.id]}]->(n)
