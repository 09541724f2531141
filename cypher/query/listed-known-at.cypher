// What was publicly known, in short, of records or entities of one kind on a day?
// Only statements of sources that had certainly been published by then count, unless a correction known by then replaced
// them; bounds, connections and terms are computed from these alone, by the rules of cypher/project/. What stands on no
// statement is left out, but for name and kind.
// $label     label of the kind, such as 'Lawsuit'
// $ids       list of ids, or null for all
// $knownAt   the day
// $evidence  whether the statements themselves are wanted
// $from, $to first and last day of the time asked about, for records; null for the last day of which their sources speak
MATCH (one:Claim WHERE one.statedLatest <= $knownAt AND one.retractedAt IS NULL)-[:ABOUT|HAS_VALUE]->(r:Entity|Record)
WHERE $label IN labels(r) AND ($ids IS NULL OR r.id IN $ids)
  AND NOT EXISTS { (one)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.statedLatest <= $knownAt AND newer.retractedAt IS NULL }
WITH DISTINCT r
CALL (r) {
  MATCH (c:Claim)-[:ABOUT]->(r)
  WHERE c.statedLatest <= $knownAt AND c.retractedAt IS NULL
    AND NOT EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.statedLatest <= $knownAt AND newer.retractedAt IS NULL }
  RETURN collect(c) AS kept
}
// the bounds, by the rule of cypher/project/03-periods.cypher
CALL (kept) {
  UNWIND [x IN kept WHERE x.weight = 'ASSERTS'] AS c
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
         max(c.attestedEarliest) AS attestedOn,
         max(CASE WHEN starts AND c.valueLatest > c.statedLatest THEN c.statedLatest
                  WHEN starts THEN c.valueLatest
                  WHEN ends AND c.valueEarliest > c.statedLatest THEN c.statedLatest
                  WHEN ends THEN c.valueEarliest END) AS lastEvent
}
CALL (startClaims, startLows, startHighs, startLow, startHigh) {
  UNWIND startLows + [null] AS low
  UNWIND startHighs + [null] AS high
  RETURN CASE WHEN startLow > startHigh THEN CASE WHEN size(startLows) = startClaims THEN min(low) END ELSE startLow END AS lowStart,
         CASE WHEN startLow > startHigh THEN CASE WHEN size(startHighs) = startClaims THEN max(high) END ELSE startHigh END AS statedStart
}
CALL (endClaims, endLows, endHighs, endLow, endHigh) {
  UNWIND endLows + [null] AS low
  UNWIND endHighs + [null] AS high
  RETURN CASE WHEN endLow > endHigh THEN CASE WHEN size(endLows) = endClaims THEN min(low) END ELSE endLow END AS endEarliest,
         CASE WHEN endLow > endHigh THEN CASE WHEN size(endHighs) = endClaims THEN max(high) END ELSE endHigh END AS endLatest
}
WITH *, CASE WHEN firstAttested < statedStart THEN firstAttested ELSE coalesce(statedStart, firstAttested) END AS startLatest
WITH *, CASE WHEN lowStart > startLatest THEN null ELSE lowStart END AS startEarliest,
     CASE WHEN endEarliest > attestedOn THEN endEarliest ELSE coalesce(attestedOn, endEarliest, startLatest) END AS known
WITH r, kept, CASE WHEN r:Record THEN {startEarliest: startEarliest, startLatest: startLatest, startText: startText, endEarliest: endEarliest,
       endLatest: endLatest, endText: endText, attestedOn: attestedOn, knownUntil: CASE WHEN known > endLatest THEN endLatest ELSE known END,
       horizon: CASE WHEN lastEvent > attestedOn THEN lastEvent ELSE coalesce(attestedOn, lastEvent) END} ELSE {} END AS period
// the connections, by the rules of cypher/project/05-connections.cypher and 06-parties.cypher
CALL (r, kept, period) {
  UNWIND [x IN kept WHERE x.weight = 'ASSERTS'] AS c
  MATCH (c)-[:HAS_VALUE]->(v)
  WHERE NOT (c.field = 'forum' AND v:Place AND any(x IN kept WHERE x.weight = 'ASSERTS' AND x.field = 'forum' AND EXISTS { (x)-[:HAS_VALUE]->(:Court) }))
  WITH v, c, period, {party: '<PARTY_TO', market: '>IN_MARKET', forum: '>FILED_IN', rightIn: '>RIGHT_IN', partOf: '>PART_OF', counters: '>COUNTERS',
       inCase: '>IN_CASE', assertedBy: '>ASSERTED_BY', against: '>AGAINST', asset: '>OVER', product: '>ACCUSES', mention: '>MENTIONS',
       technology: '>CONCERNS', covers: '>COVERS', componentOf: '>COMPONENT_OF', conveys: '>CONVEYS', owner: '>OWNED_BY', madeBy: '>MADE_BY',
       incorporatedIn: '>INCORPORATED_IN'}[c.field] AS link
  WHERE link IS NOT NULL
  WITH v, link, period, CASE link WHEN '<PARTY_TO' THEN c.role END AS role, min(c.as) AS verbatim,
       max(c.sinceEarliest) AS sinceEarliest, min(c.sinceLatest) AS sinceLatest,
       max(c.untilEarliest) AS untilEarliest, min(c.untilLatest) AS untilLatest,
       min(c.attestedLatest) AS firstAttested, max(c.attestedEarliest) AS lastAttested
  WITH *, CASE
    WHEN link = '>IN_MARKET' THEN {
      startEarliest: sinceEarliest, endEarliest: untilEarliest, endLatest: untilLatest, attestedOn: lastAttested,
      startLatest: CASE WHEN firstAttested < sinceLatest THEN firstAttested ELSE coalesce(sinceLatest, firstAttested) END,
      knownUntil: CASE WHEN untilEarliest > lastAttested THEN untilEarliest ELSE coalesce(lastAttested, untilEarliest, sinceLatest) END}
    WHEN link = '>FILED_IN' OR NOT (sinceLatest IS NULL AND untilLatest IS NULL AND untilEarliest IS NULL)
         OR link = '<PARTY_TO' AND sinceEarliest IS NOT NULL THEN {
      startEarliest: coalesce(sinceEarliest, period.startEarliest), startLatest: coalesce(sinceLatest, period.startLatest),
      endEarliest: coalesce(untilEarliest, period.endEarliest), endLatest: coalesce(untilLatest, period.endLatest),
      attestedOn: CASE WHEN untilLatest IS NULL THEN period.attestedOn END,
      knownUntil: CASE WHEN untilLatest IS NULL THEN coalesce(period.knownUntil, sinceLatest) ELSE coalesce(untilEarliest, sinceLatest, period.startLatest) END}
    ELSE {} END AS own
  WITH v {.id, .name, link: link, role: role, as: CASE link WHEN '<PARTY_TO' THEN verbatim END, court: v:Court,
          startEarliest: own.startEarliest, endLatest: own.endLatest,
          startLatest: CASE WHEN own.startEarliest > own.startLatest THEN own.startEarliest ELSE own.startLatest END,
          knownUntil: CASE WHEN own.knownUntil > own.endLatest THEN own.endLatest ELSE own.knownUntil END,
          period: CASE link WHEN '>IN_MARKET' THEN own {.startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn} END,
          places: COLLECT { UNWIND v.forumPlaces AS id MATCH (p:Place {id: id}) RETURN p {.id, .name} ORDER BY p.id }} AS item
  ORDER BY item.link, item.role, item.id
  RETURN collect(item) AS links
}
// what others stated of it: the lawsuits of a dispute
CALL (r) {
  MATCH (r:Dispute)<-[:HAS_VALUE]-(c:Claim {field: 'partOf', weight: 'ASSERTS'})-[:ABOUT]->(v:Lawsuit)
  WHERE c.statedLatest <= $knownAt AND c.retractedAt IS NULL
    AND NOT EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.statedLatest <= $knownAt AND newer.retractedAt IS NULL }
  WITH DISTINCT v ORDER BY v.id
  RETURN collect({link: '<PART_OF', id: v.id, name: v.name}) AS others
}
// the terms, by the rule of cypher/project/07-terms.cypher
CALL (kept) {
  UNWIND [x IN kept WHERE x.weight = 'ASSERTS' AND x.field IN ['size', 'terms', 'exclusive', 'fieldOfUse']] AS c
  WITH c.field AS field, count(DISTINCT c.value) AS values, min(c.value) AS value, min(c.number) AS number, min(c.qualifier) AS qualifier
  WITH field, value, number, qualifier WHERE values = 1
  RETURN max(CASE field WHEN 'size' THEN toInteger(number) END) AS statedSize, max(CASE field WHEN 'size' THEN qualifier END) AS sizeQualifier,
         max(CASE field WHEN 'terms' THEN value = 'disclosed' END) AS termsDisclosed, max(CASE field WHEN 'exclusive' THEN value = 'true' END) AS exclusive,
         max(CASE field WHEN 'fieldOfUse' THEN value END) AS fieldOfUse
}
WITH *, coalesce($from, period.horizon) AS from, coalesce($to, period.horizon) AS to
RETURN period.horizon AS horizon, from, to,
  CASE WHEN NOT r:Record THEN null WHEN from IS NULL THEN 'POSSIBLE' WHEN period.startEarliest > to OR period.endLatest < from THEN 'NO'
       WHEN period.startLatest <= to AND from <= period.knownUntil AND period.startLatest <= period.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty,
  period {.*, id: r.id, name: r.name, kind: r.kind, placeholder: r.placeholder, statedSize: statedSize, sizeQualifier: sizeQualifier, termsDisclosed: termsDisclosed,
    exclusive: exclusive, fieldOfUse: fieldOfUse, contested: any(x IN kept WHERE x.weight = 'DENIES'),
    label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS n,
  links + others AS links,
  COLLECT {
    UNWIND [x IN kept WHERE x.weight = 'ASSERTS' AND x.field = 'state'] AS c
    RETURN c {state: c.value, earliest: c.valueEarliest, latest: c.valueLatest, .modality, claim: c.id} ORDER BY c.valueEarliest, c.id
  } AS states,
  size([x IN kept WHERE x.weight IN ['ASSERTS', 'DENIES']]) + CASE WHEN r:Entity THEN COUNT {
    MATCH (r)<-[:HAS_VALUE]-(c:Claim WHERE c.weight IN ['ASSERTS', 'DENIES'])
    WHERE c.statedLatest <= $knownAt AND c.retractedAt IS NULL
      AND NOT EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.statedLatest <= $knownAt AND newer.retractedAt IS NULL }
  } ELSE 0 END AS claims,
  COUNT { UNWIND [x IN kept WHERE x.weight IN ['ASSERTS', 'DENIES']] AS c MATCH (c)-[:FROM]->(o:Origin) RETURN DISTINCT o } AS origins,
  CASE WHEN $evidence THEN COLLECT {
    UNWIND [x IN kept WHERE x.weight IN ['ASSERTS', 'DENIES']] AS c
    MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } END AS evidence
