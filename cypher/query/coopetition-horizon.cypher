// Up to which day do the claims behind an answer of coopetition.cypher certainly speak?
// Each side of the answer has a day of its own, the latest of which a matching partnership or lawsuit speaks; the answer
// has the earlier one. Where two companies are asked for, records between the two go before records of either.
// $companies  as in coopetition.cypher
// $market     as in coopetition.cypher
// $forum      as in coopetition.cypher
// $rollUp     as in coopetition.cypher
CALL () {
  OPTIONAL MATCH (:Place {id: $market})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS markets
}
CALL () {
  OPTIONAL MATCH (:Place {id: $forum})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS forums
}
// for each company asked for: itself, what belongs to it, and what it belongs to
CALL () {
  UNWIND coalesce($companies, []) AS id
  MATCH (self:Organization {id: id})
  CALL (self) {
    RETURN self AS member, true AS below
    UNION
    MATCH (self)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN DISTINCT member, true AS below
    UNION
    MATCH (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN DISTINCT member, false AS below
    UNION
    MATCH (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp = 'group'
    RETURN DISTINCT member, false AS below
  }
  RETURN collect({asked: id, member: member.id, below: below}) AS members
}
CALL (members, markets) {
  MATCH (a:Organization)-[p:PARTNERS_WITH]->(b:Organization)
  WITH p, [m IN members WHERE m.below AND m.member = a.id | m.asked] AS ofA, [m IN members WHERE m.below AND m.member = b.id | m.asked] AS ofB, markets
  WHERE $companies IS NULL OR size(ofA) > 0 OR size(ofB) > 0
  OPTIONAL MATCH (:Partnership {id: p.recordId})-[m:IN_MARKET]->(place:Place)
  WHERE $market IS NOT NULL AND place.id IN markets
  WITH p, m, $companies IS NOT NULL AND any(x IN ofA WHERE any(y IN ofB WHERE x <> y)) AS between
  WHERE $market IS NULL OR m IS NOT NULL
  WITH between, CASE WHEN m.knownUntil < p.horizon THEN m.knownUntil ELSE p.horizon END AS day
  RETURN coalesce(max(CASE WHEN between THEN day END), max(day)) AS partnerships
}
CALL (members, forums) {
  MATCH (a:Organization)-[l:LITIGATES_AGAINST]->(b:Organization)
  WITH l, [m IN members WHERE m.member = a.id | m.asked] AS ofA, [m IN members WHERE m.member = b.id | m.asked] AS ofB, forums
  WHERE ($companies IS NULL OR size(ofA) > 0 OR size(ofB) > 0)
    AND ($forum IS NULL OR any(id IN l.places WHERE id IN forums))
  WITH l.horizon AS day, $companies IS NOT NULL AND any(x IN ofA WHERE any(y IN ofB WHERE x <> y)) AS between
  RETURN coalesce(max(CASE WHEN between THEN day END), max(day)) AS lawsuits
}
RETURN CASE WHEN lawsuits < partnerships THEN lawsuits WHEN lawsuits IS NOT NULL THEN partnerships END AS horizon, partnerships, lawsuits
