// Nodes of the graph with all that they hold, in the order of their ids, for a bundle.
// $after  id of the last node seen, or '' for the beginning
// $limit  most nodes to return
CALL () {
  MATCH (n:Entity) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Record) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Evidence) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
}
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties
