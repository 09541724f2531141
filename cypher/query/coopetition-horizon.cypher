// Until when do the sources speak of partnerships, and of lawsuits, that could answer a question of coopetition?
// The default day of that question is the earlier of the two; what is planned and what is unrelated does not move it.
// $companies  null for the whole graph, or a list of one or two ids
// $market     place in which the partnership operates, or null for anywhere
// $forum      place in which the lawsuit is heard, or null for anywhere
// $rollUp     'none' parties as named, 'lineage' parents and children too, 'group' also their sisters
CALL () {
  OPTIONAL MATCH (:Place {id: $market})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS markets
}
CALL () {
  OPTIONAL MATCH (:Place {id: $forum})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS forums
}
CALL () {
  UNWIND coalesce($companies, []) AS id
  MATCH path = (:Organization {id: id})-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)
  WHERE $rollUp <> 'none' OR length(path) = 0
  RETURN collect(DISTINCT member.id) AS members
}
CALL (markets, members) {
  MATCH (a:Organization)-[p:PARTNERS_WITH]->(b:Organization)
  WHERE ($companies IS NULL OR a.id IN members OR b.id IN members)
    AND ($market IS NULL OR any(place IN p.places WHERE place IN markets))
    AND EXISTS { (a)-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(:Organization)-[:LITIGATES_AGAINST]-(:Organization)-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(b) }
  RETURN max(p.horizon) AS partnerships
}
CALL (forums, members) {
  MATCH (a:Organization)-[l:LITIGATES_AGAINST]->(b:Organization)
  WHERE ($companies IS NULL OR a.id IN members OR b.id IN members)
    AND ($forum IS NULL OR any(place IN l.places WHERE place IN forums))
    AND EXISTS { (a)-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(:Organization)-[:PARTNERS_WITH]-(:Organization)-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(b) }
  RETURN max(l.horizon) AS lawsuits
}
RETURN partnerships, lawsuits, CASE WHEN partnerships < lawsuits THEN partnerships ELSE lawsuits END AS horizon
