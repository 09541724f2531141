// Which ids gave way, and to which others do they lead at present?
MATCH (f:Former)
RETURN f.id AS id, COLLECT {
  MATCH (f)-[:BECAME*1..20]->(n:Entity|Record)
  WITH DISTINCT n
  RETURN {id: n.id, name: n.name} ORDER BY n.id
} AS successors
ORDER BY id
