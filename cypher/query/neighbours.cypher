// Which relationships of the reading layer do some nodes have, at a moment and in a place: one step of a walk?
// No more than $scan relationships of one type are looked at for each node, whatever its degree. A row is one relationship,
// strongest first, each once, with both its ends and how many relationships of these types each end has.
// $ids        ids of the entities to go on from
// $types      relationship types of the reading layer
// $place      null for anywhere, or the place of the market or the forum, such as 'DE'; a wider or unstated place does not match
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $scan       most relationships of one type looked at for one node
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $place})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS places
}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
// each type by itself, so that a node pays only for the types that are asked for
CALL (n) {
  WITH n WHERE 'PARTNERS_WITH' IN $types MATCH (n)-[e:PARTNERS_WITH]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'LITIGATES_AGAINST' IN $types MATCH (n)-[e:LITIGATES_AGAINST]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'ACCUSES_PRODUCT' IN $types MATCH (n)-[e:ACCUSES_PRODUCT]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'LICENSES_TO' IN $types MATCH (n)-[e:LICENSES_TO]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'CROSS_LICENSES_WITH' IN $types MATCH (n)-[e:CROSS_LICENSES_WITH]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'SUPPLIES' IN $types MATCH (n)-[e:SUPPLIES]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'COMPETES_WITH' IN $types MATCH (n)-[e:COMPETES_WITH]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'SUBSIDIARY_OF' IN $types MATCH (n)-[e:SUBSIDIARY_OF]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'UNIT_OF' IN $types MATCH (n)-[e:UNIT_OF]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'ACQUIRED' IN $types MATCH (n)-[e:ACQUIRED]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'SOLD_PATENTS_TO' IN $types MATCH (n)-[e:SOLD_PATENTS_TO]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'TRANSFERRED_TO' IN $types MATCH (n)-[e:TRANSFERRED_TO]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'OWNS' IN $types MATCH (n)-[e:OWNS]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'OFFERS' IN $types MATCH (n)-[e:OFFERS]-() RETURN e LIMIT $scan
  UNION ALL
  WITH n WHERE 'HEADED_BY' IN $types MATCH (n)-[e:HEADED_BY]-() RETURN e LIMIT $scan
}
WITH DISTINCT e, places
WITH e, places, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (e, places) {
  WITH e WHERE $place IS NULL
  RETURN [] AS where
  UNION
  WITH e, places WHERE $place IS NOT NULL AND any(id IN e.places WHERE id IN places)
  MATCH (:Record {id: e.recordId})-[:IN_CASE*0..1]->()-[m:IN_MARKET|FILED_IN]->(place:Place|Court)
  WHERE any(id IN coalesce(place.forumPlaces, [place.id]) WHERE id IN places)
  RETURN [m] AS where
}
CALL (e, where, window) {
  UNWIND [e] + where + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH e, max(sure) AS sure, startNode(e) AS a, endNode(e) AS b
WHERE sure >= $atLeast
WITH e, sure, a, b, toString(2 - sure) + '|' + type(e) + '|' + a.id + '|' + b.id + '|' + e.recordId AS key
ORDER BY key
WITH collect({e: e, sure: sure, a: a, b: b}) AS found
UNWIND found[..$limit] AS one
WITH size(found) AS total, one.e AS e, one.sure AS sure, one.a AS a, one.b AS b
RETURN total,
  {id: a.id + '|' + type(e) + '|' + b.id + '|' + e.recordId, type: type(e), from: a.id, to: b.id, record: e.recordId,
   certainty: ['NO', 'POSSIBLE', 'YES'][sure], contested: coalesce(e.contested, false), places: coalesce(e.places, []),
   period: e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
   origins: e.origins, modalities: e.modalities} AS edge,
  [x IN [a, b] | x {.id, .name, .kind, label: head([l IN labels(x) WHERE NOT l IN ['Entity', 'Record', 'Organization']]),
    degree: reduce(degree = 0, of IN [
      ['PARTNERS_WITH', COUNT { (x)-[:PARTNERS_WITH]-() }],
      ['LITIGATES_AGAINST', COUNT { (x)-[:LITIGATES_AGAINST]-() }],
      ['ACCUSES_PRODUCT', COUNT { (x)-[:ACCUSES_PRODUCT]-() }],
      ['LICENSES_TO', COUNT { (x)-[:LICENSES_TO]-() }],
      ['CROSS_LICENSES_WITH', COUNT { (x)-[:CROSS_LICENSES_WITH]-() }],
      ['SUPPLIES', COUNT { (x)-[:SUPPLIES]-() }],
      ['COMPETES_WITH', COUNT { (x)-[:COMPETES_WITH]-() }],
      ['SUBSIDIARY_OF', COUNT { (x)-[:SUBSIDIARY_OF]-() }],
      ['UNIT_OF', COUNT { (x)-[:UNIT_OF]-() }],
      ['ACQUIRED', COUNT { (x)-[:ACQUIRED]-() }],
      ['SOLD_PATENTS_TO', COUNT { (x)-[:SOLD_PATENTS_TO]-() }],
      ['TRANSFERRED_TO', COUNT { (x)-[:TRANSFERRED_TO]-() }],
      ['OWNS', COUNT { (x)-[:OWNS]-() }],
      ['OFFERS', COUNT { (x)-[:OFFERS]-() }],
      ['HEADED_BY', COUNT { (x)-[:HEADED_BY]-() }]
    ] | degree + CASE WHEN of[0] IN $types THEN of[1] ELSE 0 END)}] AS ends
