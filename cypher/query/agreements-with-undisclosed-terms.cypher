// Which agreements, sales and deals are said to keep their terms undisclosed?
// $company    null for all, or the id of a party
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    0 for all, 1 for what certainly or possibly held or happened then, 2 for certainly
// $after      null, or the key of the last row seen
// $limit      most rows to return
MATCH (c:Claim {field: 'terms', standing: 'ASSERTS'})-[:ABOUT]->(r:Record)
WHERE c.value = 'undisclosed'
WITH DISTINCT r
WHERE $company IS NULL OR EXISTS { (r)<-[:PARTY_TO]-(:Entity {id: $company}) }
WITH r, r.id AS key, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (r, window) {
  UNWIND [r] + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH r, sure, key
WHERE sure >= $atLeast AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']]), contested: coalesce(r.contested, false)} AS record,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  COLLECT { MATCH (r)-[:COVERS|CONVEYS]->(thing) RETURN thing {.id, .name, label: head([l IN labels(thing) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} ORDER BY thing.id } AS over,
  COLLECT { MATCH (r)-[:COMPONENT_OF]->(deal:Deal) RETURN deal {.id, .name} ORDER BY deal.id } AS deals,
  r.termsDisclosed IS NULL AS sourcesDiffer,
  r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  key
