// Which partnerships, lawsuits and ownership steps do some records stand for, as a graph, at a moment?
// A row is one relationship of the reading layer with both its ends.
// $records    ids of partnerships, lawsuits and ownerships
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment
UNWIND $records AS id
MATCH (r:Record {id: id})
MATCH (a:Organization)-[:PARTY_TO]->(r)<-[:PARTY_TO]-(b:Organization)
MATCH (a)-[e:PARTNERS_WITH|LITIGATES_AGAINST|SUBSIDIARY_OF|UNIT_OF]->(b)
WHERE e.recordId = r.id
WITH DISTINCT e, a, b, r, CASE WHEN e.startEarliest > $to OR e.endLatest < $from THEN 'NO'
  WHEN e.startLatest <= $to AND $from <= e.knownUntil AND e.startLatest <= e.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty
ORDER BY type(e), a.id, b.id, r.id
RETURN {id: a.id + '|' + type(e) + '|' + b.id + '|' + e.recordId, type: type(e), from: a.id, to: b.id, record: e.recordId, recordName: r.name,
   certainty: certainty, contested: coalesce(e.contested, false), places: coalesce(e.places, []),
   period: e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
   origins: e.origins, modalities: e.modalities} AS edge,
  [n IN [a, b] | n {.id, .name, .kind, label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Organization']])}] AS ends
