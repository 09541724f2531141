// To which group does a company belong: its parents, their parents, and what belongs to it, each with the path and its dates?
// A row is one member of the group, the certain ones first. Every step of a path is a condition of its certainty.
// $company    id of the company
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $limit      most rows to return
MATCH (self:Organization {id: $company})
CALL (self) {
  MATCH path = (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization)
  RETURN member, 'parent' AS relation, relationships(path) AS steps
  UNION
  MATCH path = (self)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
  RETURN member, 'child' AS relation, relationships(path) AS steps
}
WITH *, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (steps, window) {
  UNWIND steps + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH member, relation, steps, sure
WHERE sure >= $atLeast
ORDER BY sure DESC, relation DESC, size(steps), member.id
LIMIT $limit
RETURN member.id AS id, member.name AS name, relation, size(steps) AS distance, ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
    period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}] AS path
