// Which organisations do the catalogue and judgements name, whose companions may have changed with them?
MATCH (n:Organization)
WHERE n.runs IS NULL
RETURN n.id AS id
UNION
MATCH (j:IdentityJudgement)-[:JUDGES]->(n)
WHERE j.rule IS NULL OR j.keptBy IS NOT NULL
RETURN n.id AS id
UNION
MATCH (n:Former)
RETURN n.id AS id
UNION
MATCH (k:NameKey)-[:CALLS]->(n)
WHERE NOT n:Organization
RETURN n.id AS id
