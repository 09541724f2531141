// Every node of the graph with its labels and content, for the digest. Names that serve the search alone, runs, and who keeps
// a node from being altered by files, are left out.
MATCH (n:Entity|Record|Evidence)
RETURN n.id AS id, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,
       properties(n { .*, runId: null, contentHash: null, searchNames: null, keptBy: null, runs: null, rank: null }) AS content
