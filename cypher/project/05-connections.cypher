// The relationships of records and entities that asserting claims state, each with the ids of these claims.
// A market holds as far as the claims that name it; everything else as long as its record, unless a claim says since or
// until when. Where a court is named, the place that another source gives for the forum makes no second forum.
// $records  ids of the records and entities to look at
UNWIND $records AS subject
MATCH (c:Claim {standing: 'ASSERTS'})-[:ABOUT]->(r:Entity|Record|Former {id: subject}), (c)-[:HAS_VALUE]->(v)
WITH r, v, c, {market: 'IN_MARKET', forum: 'FILED_IN', rightIn: 'RIGHT_IN', partOf: 'PART_OF', counters: 'COUNTERS',
     inCase: 'IN_CASE', assertedBy: 'ASSERTED_BY', against: 'AGAINST', asset: 'OVER', product: 'ACCUSES',
     mention: 'MENTIONS', technology: 'CONCERNS', covers: 'COVERS', componentOf: 'COMPONENT_OF', conveys: 'CONVEYS',
     owner: 'OWNED_BY', madeBy: 'MADE_BY', runs: 'RUNS', runsOn: 'RUNS_ON', measures: 'MEASURES',
     incorporatedIn: 'INCORPORATED_IN'}[c.field] AS type
WHERE type IS NOT NULL AND NOT r:Former AND NOT v:Former
  AND NOT (type = 'FILED_IN' AND v:Place AND EXISTS { (r)<-[:ABOUT]-(:Claim {standing: 'ASSERTS', field: 'forum'})-[:HAS_VALUE]->(:Court) })
WITH r, v, type, type IN ['IN_MARKET'] AS ownAttestation, c ORDER BY c.id
WITH r, v, type, ownAttestation, collect(c.id) AS claims,
     max(c.sinceEarliest) AS sinceEarliest, min(c.sinceLatest) AS sinceLatest,
     max(c.untilEarliest) AS untilEarliest, min(c.untilLatest) AS untilLatest,
     min(c.attestedLatest) AS firstAttested, max(c.attestedEarliest) AS lastAttested
CREATE (r)-[x:$(type) {claims: claims}]->(v)
WITH *, type = 'FILED_IN' OR NOT (sinceLatest IS NULL AND untilLatest IS NULL AND untilEarliest IS NULL) AS dated
SET x += CASE
  WHEN ownAttestation THEN {
    startEarliest: sinceEarliest,
    startLatest: CASE WHEN firstAttested < sinceLatest THEN firstAttested ELSE coalesce(sinceLatest, firstAttested) END,
    endEarliest: untilEarliest, endLatest: untilLatest, attestedOn: lastAttested,
    knownUntil: CASE WHEN untilEarliest > lastAttested THEN untilEarliest ELSE coalesce(lastAttested, untilEarliest, sinceLatest) END}
  WHEN dated THEN {
    startEarliest: coalesce(sinceEarliest, r.startEarliest), startLatest: coalesce(sinceLatest, r.startLatest),
    endEarliest: coalesce(untilEarliest, r.endEarliest), endLatest: coalesce(untilLatest, r.endLatest),
    attestedOn: CASE WHEN untilLatest IS NULL THEN r.attestedOn END,
    knownUntil: CASE WHEN untilLatest IS NULL THEN coalesce(r.knownUntil, sinceLatest) ELSE coalesce(untilEarliest, sinceLatest, r.startLatest) END}
  ELSE {} END
// where the days of the record and of its part exclude each other, what is certain lies within what is possible
SET x.startLatest = CASE WHEN x.startEarliest > x.startLatest THEN x.startEarliest ELSE x.startLatest END,
    x.knownUntil = CASE WHEN x.knownUntil > x.endLatest THEN x.endLatest ELSE x.knownUntil END
