// What did this graph hold on a day?
// Keeps the statements that had been recorded by then and not yet been taken back or replaced by a correction.
// $recordedAsOf  the day
// $id            null for the whole graph, or the id of an entity or a record, for it and the records that name it
// $after         null, or the key of the last row seen
// $limit         most rows to return
CALL () {
  WITH 1 AS everything WHERE $id IS NULL
  MATCH (r:Entity|Record)
  WHERE EXISTS { (r)<-[:ABOUT]-(:Claim) }
  RETURN r
  UNION
  MATCH (r:Entity|Record {id: $id})
  RETURN r
  UNION
  MATCH (:Entity|Record {id: $id})<-[:HAS_VALUE]-(:Claim)-[:ABOUT]->(r)
  RETURN r
}
// the statements that count on that day, each with what it was worth then
CALL (r) {
  MATCH (c:Claim)-[:ABOUT]->(r)
  WHERE c.recordedAt <= $recordedAsOf AND (c.retractedAt IS NULL OR c.retractedAt > $recordedAsOf)
    AND NOT EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.recordedAt <= $recordedAsOf AND (newer.retractedAt IS NULL OR newer.retractedAt > $recordedAsOf) }
  RETURN collect({claim: c, standing: c.weight}) AS kept
}
WITH r, kept, r.id AS key
WHERE size(kept) > 0 AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
// the bounds of the record from these statements alone, by the rule of cypher/project/03-periods.cypher
CALL (kept) {
  UNWIND [x IN kept WHERE x.standing = 'ASSERTS' | x.claim] AS c
  WITH c, c.field = 'start' AS starts, c.field = 'end' AS ends
  RETURN sum(CASE WHEN starts THEN 1 ELSE 0 END) AS startClaims,
         collect(CASE WHEN starts THEN c.valueEarliest END) AS startLows,
         collect(CASE WHEN starts THEN c.valueLatest END) AS startHighs,
         max(CASE WHEN starts THEN c.valueEarliest END) AS startLow,
         min(CASE WHEN starts THEN c.valueLatest END) AS startHigh,
         min(CASE WHEN starts THEN coalesce(c.text, c.value) END) AS startText,
         sum(CASE WHEN ends THEN 1 ELSE 0 END) AS endClaims,
         collect(CASE WHEN ends THEN c.valueEarliest END) AS endLows,
         collect(CASE WHEN ends THEN c.valueLatest END) AS endHighs,
         max(CASE WHEN ends THEN c.valueEarliest END) AS endLow,
         min(CASE WHEN ends THEN c.valueLatest END) AS endHigh,
         min(CASE WHEN ends THEN coalesce(c.text, c.value) END) AS endText,
         min(c.attestedLatest) AS firstAttested,
         max(c.attestedEarliest) AS attestedOn
}
CALL (startClaims, startLows, startHighs, startLow, startHigh) {
  UNWIND startLows + [null] AS low
  UNWIND startHighs + [null] AS high
  RETURN CASE WHEN startLow > startHigh THEN CASE WHEN size(startLows) = startClaims THEN min(low) END ELSE startLow END AS startEarliest,
         CASE WHEN startLow > startHigh THEN CASE WHEN size(startHighs) = startClaims THEN max(high) END ELSE startHigh END AS statedStart
}
CALL (endClaims, endLows, endHighs, endLow, endHigh) {
  UNWIND endLows + [null] AS low
  UNWIND endHighs + [null] AS high
  RETURN CASE WHEN endLow > endHigh THEN CASE WHEN size(endLows) = endClaims THEN min(low) END ELSE endLow END AS endEarliest,
         CASE WHEN endLow > endHigh THEN CASE WHEN size(endHighs) = endClaims THEN max(high) END ELSE endHigh END AS endLatest
}
WITH *, CASE WHEN firstAttested < statedStart THEN firstAttested ELSE coalesce(statedStart, firstAttested) END AS startLatest
WITH *, CASE WHEN endEarliest > attestedOn THEN endEarliest ELSE coalesce(attestedOn, endEarliest, startLatest) END AS known
RETURN r {.id, .name, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS about,
  CASE WHEN r:Record THEN {startEarliest: CASE WHEN startEarliest > startLatest THEN null ELSE startEarliest END, startLatest: startLatest, startText: startText,
    endEarliest: endEarliest, endLatest: endLatest, endText: endText, attestedOn: attestedOn,
    knownUntil: CASE WHEN known > endLatest THEN endLatest ELSE known END} END AS period,
  any(x IN kept WHERE x.standing = 'ASSERTS') AS asserted,
  any(x IN kept WHERE x.standing = 'DENIES') AS contested,
  COLLECT {
    UNWIND kept AS x
    WITH x.claim AS c WHERE x.standing = 'ASSERTS' AND c.field = 'party'
    MATCH (c)-[:HAS_VALUE]->(o)
    WITH DISTINCT o, c.role AS role
    RETURN o {.id, .name, role: role} ORDER BY role, o.id
  } AS parties,
  COLLECT {
    UNWIND kept AS x
    WITH x.claim AS c WHERE x.standing = 'ASSERTS' AND c.field IN ['market', 'forum']
    MATCH (c)-[:HAS_VALUE]->(place)
    WITH DISTINCT place, c.field AS field
    RETURN place {.id, .name, field: field} ORDER BY field, place.id
  } AS places,
  COLLECT {
    UNWIND kept AS x
    WITH x.claim AS c, x.standing AS standing
    MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, standing: standing, .recordedAt, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  key
ORDER BY key
