// Who would be touched if a product could not be used: what runs it or runs on it, for whom, and who makes it?
// A row is one connection of the product: its maker, or a party of a deployment that runs it or runs on it. Whether anything
// will be enjoined, no row says; an accusation is not a finding.
// $id         id of the product
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $limit      most rows to return
MATCH (p:Product {id: $id})
WITH p, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (p) {
  MATCH (o:Organization)-[e:OFFERS]->(p)
  RETURN o, null AS d, 'maker' AS role, 'OFFERS' AS by, [e] AS parts, e.recordId AS record
  UNION
  MATCH (d:Deployment)-[x:RUNS|RUNS_ON]->(p), (o:Organization)-[y:PARTY_TO]->(d)
  RETURN o, d, y.role AS role, type(x) AS by, [d] + [part IN [x, y] WHERE part.startLatest IS NOT NULL OR part.endLatest IS NOT NULL] AS parts, d.id AS record
}
CALL (parts, window) {
  UNWIND parts + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH p, o, d, role, by, record, parts[0] AS held, sure
WHERE sure >= $atLeast
ORDER BY sure DESC, o.id, record, role
LIMIT $limit
RETURN p {.id, .name, .kind, label: 'Product'} AS product,
  o {.id, .name, .kind, label: head([l IN labels(o) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS organization,
  d {.id, .name, .kind, label: 'Deployment', places: COLLECT { MATCH (d)-[:IN_MARKET]->(place) RETURN place.id ORDER BY place.id }} AS deployment,
  role,
  by,
  record,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  coalesce(held.contested, false) AS contested,
  held {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period
