// Every node of the graph with its labels and content, for the digest.
MATCH (n:Entity|Record|Evidence)
RETURN n.id AS id, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,
       properties(n { .*, runId: null, contentHash: null }) AS content
