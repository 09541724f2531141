// What does the graph hold under some ids? Of a former id also who took its place, of a provider's key which record it
// stands for: of several the first by id; of an organisation who stands for its company.
// $ids  the ids; of those that the graph does not have nothing is returned
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence|Placeholder {id: id})
RETURN id, elementId(n) AS at, n:Placeholder AS placeholder, n:Former AS former, n.rank AS rank, n.runs AS runs,
       CASE WHEN n:Former THEN COLLECT { MATCH (n)-[:BECAME*1..20]->(s) WHERE NOT s:Former RETURN DISTINCT s.id ORDER BY s.id }
            WHEN n:Placeholder THEN COLLECT { MATCH (n)-[:STANDS_FOR]->(s) RETURN DISTINCT s.id ORDER BY s.id LIMIT 1 }
            ELSE [] END AS successors,
       head(COLLECT { MATCH (n)-[:SAME_AS]->(c) RETURN c.id }) AS company
