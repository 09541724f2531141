// Keeps judgements that the rule makes.
// $rows  list of {id, judges, properties}
UNWIND $rows AS row
OPTIONAL MATCH (kept:IdentityJudgement {id: row.id})
WITH row WHERE kept IS NULL
CREATE (j:Evidence:IdentityJudgement)
SET j = row.properties, j.id = row.id
WITH j, row
UNWIND row.judges AS id
MATCH (n:Entity|Record|Evidence|Placeholder {id: id})
CREATE (j)-[:JUDGES]->(n)
