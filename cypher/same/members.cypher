// What is known of some organisations that tells whether they are one company with others?
// A former id, and one of which only the name in a row is known, have no names, yet may have been judged.
// $ids  their ids
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence|Placeholder {id: id})
RETURN id, n:Organization AS organization, n:Organization AND n.runs IS NULL AS catalogue,
       CASE WHEN n:Organization THEN [n.name] ELSE [] END AS names,
       CASE WHEN n:Organization THEN coalesce(n.aliases, []) + coalesce(n.formerNames, []) + COLLECT {
         MATCH (n)<-[:ABOUT]-(c:Claim {field: 'alias', standing: 'ASSERTS'}) RETURN DISTINCT c.value ORDER BY c.value
       } ELSE [] END AS aliases,
       CASE WHEN n:Organization THEN n {.lei, .cik, .wikidataId, .rorId} ELSE {} END AS identifiers,
       COLLECT { MATCH (k:NameKey)-[:CALLS]->(n) RETURN k.key ORDER BY k.key } AS keys,
       head(COLLECT { MATCH (n)-[:SAME_AS]->(t) RETURN t.id }) AS target,
       COLLECT { MATCH (s)-[:SAME_AS]->(n) RETURN s.id } AS sources,
       COLLECT {
         MATCH (n)<-[:JUDGES]-(j:IdentityJudgement)-[:JUDGES]->(o)
         WHERE j.rule IS NULL AND j.retractedAt IS NULL OR j.rule IS NOT NULL AND j.retractedAt IS NOT NULL
         RETURN {other: o.id, verdict: CASE WHEN j.rule IS NULL THEN j.verdict ELSE 'DIFFERENT' END, former: j.former,
                 into: CASE WHEN j.rule IS NULL THEN coalesce(j.into, []) ELSE [] END}
       } AS judged,
       COLLECT {
         MATCH (n)<-[:JUDGES]-(j:IdentityJudgement)
         WHERE j.rule IS NOT NULL AND j.retractedAt IS NULL
         RETURN j {.id, .why} AS made ORDER BY j.id
       } AS made
