// Every relationship of the graph with its ends and content, for the digest.
MATCH (a:Entity|Record|Evidence)-[r]->(b:Entity|Record|Evidence)
RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r { .*, runId: null, runs: null }) AS content
