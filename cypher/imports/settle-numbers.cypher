// Leads relationships that name a patent by its number alone to the patent that has the number, or back to its
// placeholder where none has it; returns what they were moved from and to.
// $numbers  office and number, such as US-8117289
UNWIND $numbers AS number
OPTIONAL MATCH (p:Patent {number: number})
WITH number, p ORDER BY p.id
WITH number, collect(p) AS patents
OPTIONAL MATCH (placeholder:Placeholder {id: number})
WITH number, patents, placeholder, [x IN patents[1..] + [placeholder] WHERE x IS NOT NULL] AS others
WHERE size(patents) > 0 AND size(others) > 0
WITH number, patents[0] AS target, others
UNWIND others AS other
CALL (number, target, other) {
  MATCH (a)-[r]->(other)
  WHERE r.namedEnd = number
  WITH a, r, type(r) AS type, properties(r) AS content, target
  DELETE r
  CREATE (a)-[x:$(type)]->(target)
  SET x = content
  RETURN count(*) AS incoming
}
CALL (number, target, other) {
  MATCH (other)-[r]->(b)
  WHERE r.namedStart = number
  WITH b, r, type(r) AS type, properties(r) AS content, target
  DELETE r
  CREATE (target)-[x:$(type)]->(b)
  SET x = content
  RETURN count(*) AS outgoing
}
WITH target, other, incoming + outgoing AS moved
WHERE moved > 0
UNWIND [target.id, other.id] AS id
RETURN DISTINCT id
