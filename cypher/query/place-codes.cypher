// Which places does the graph know?
MATCH (p:Place)
RETURN p.id AS id, p.name AS name ORDER BY id
