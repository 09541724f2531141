// How certain are some paths, and what is each of their steps?
// A step is one relationship of the reading layer. A path is as certain as all its steps together at the time asked for.
// $paths      list of paths, each a list of steps {from, type, to, record}
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
WITH CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
UNWIND range(0, size($paths) - 1) AS path
UNWIND range(0, size($paths[path]) - 1) AS place
WITH window, path, place, $paths[path][place] AS step
MATCH (a:Entity {id: step.from})-[e:PARTNERS_WITH|LITIGATES_AGAINST|ACCUSES_PRODUCT|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|OWNS|OFFERS|HEADED_BY]->(b:Entity {id: step.to})
WHERE type(e) = step.type AND e.recordId = step.record
MATCH (r:Entity|Record {id: e.recordId})
CALL (e, window) {
  UNWIND [e] + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
ORDER BY path, place
WITH window, path, collect(e) AS edges, collect({
  edge: a.id + '|' + type(e) + '|' + b.id + '|' + e.recordId, type: type(e), from: a {.id, .name}, to: b {.id, .name},
  record: r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])},
  certainty: ['NO', 'POSSIBLE', 'YES'][sure], contested: coalesce(e.contested, false), places: coalesce(e.places, []),
  period: e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
  origins: e.origins, modalities: e.modalities}) AS steps
CALL (edges, window) {
  UNWIND edges + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
RETURN path, ['NO', 'POSSIBLE', 'YES'][sure] AS certainty, steps
ORDER BY path
