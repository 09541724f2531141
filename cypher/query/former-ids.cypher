// Which ids gave way, and to which others do they lead at present? Organisations that are one company with another lead to
// the one that stands for it.
CALL () {
  MATCH (f:Former)
  RETURN f.id AS id, COLLECT {
    MATCH (f)-[:BECAME*1..20]->(n:Entity|Record)
    WITH DISTINCT n
    RETURN {id: n.id, name: n.name} ORDER BY n.id
  } AS successors
  UNION
  MATCH (o:Organization)-[:SAME_AS]->(n)
  RETURN o.id AS id, [{id: n.id, name: n.name}] AS successors
}
RETURN id, successors
ORDER BY id
