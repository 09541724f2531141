// Leads relationships that name a patent by its number alone from a patent that is about to go to a placeholder.
// $ids  ids of the patents
UNWIND $ids AS id
MATCH (p:Patent {id: id})
WHERE p.number IS NOT NULL AND (EXISTS { ()-[r]->(p) WHERE r.namedEnd = p.number } OR EXISTS { (p)-[r]->() WHERE r.namedStart = p.number })
MERGE (placeholder:Placeholder {id: p.number})
WITH p, placeholder
CALL (p, placeholder) {
  MATCH (a)-[r]->(p)
  WHERE r.namedEnd = p.number
  WITH a, r, type(r) AS type, properties(r) AS content, placeholder
  DELETE r
  CREATE (a)-[x:$(type)]->(placeholder)
  SET x = content
  RETURN count(*) AS incoming
}
CALL (p, placeholder) {
  MATCH (p)-[r]->(b)
  WHERE r.namedStart = p.number
  WITH b, r, type(r) AS type, properties(r) AS content, placeholder
  DELETE r
  CREATE (placeholder)-[x:$(type)]->(b)
  SET x = content
  RETURN count(*) AS outgoing
}
RETURN DISTINCT p.number AS number
