// Which nodes does a run attest, in the order of their ids? One page of all nodes is looked at.
// $run    its number
// $after  id of the last node looked at, or ''
// $limit  most nodes to look at
CALL () {
  MATCH (n:Entity) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Record) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Evidence) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Placeholder) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
}
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, elementId(n) AS at,
       $run IN coalesce(n.runs, []) OR EXISTS { (a:Attestation WHERE $run IN a.runs)-[:ATTESTS]->(n) } AS attested,
       COLLECT { MATCH (n)-[r]->(b) WHERE $run IN r.runs RETURN {at: elementId(r), type: type(r), to: b.id, runs: r.runs} } AS links
ORDER BY id
