// Who heads which body.
// $records  ids of the records to look at
UNWIND $records AS subject
MATCH (body:Organization)-[x:PARTY_TO {role: 'office-at'}]->(r:Position {id: subject})<-[y:PARTY_TO {role: 'holder'}]-(p:Person)
// what backs it: the claims that name its ends; an origin counts if it names both
CALL (r, x, y) {
  MATCH (r)<-[:ABOUT]-(c:Claim)-[:FROM]->(o:Origin)
  WHERE c.id IN coalesce(x.claims, []) + coalesce(y.claims, [])
  WITH o, collect(c.modality) AS modalities, count(DISTINCT c.id IN x.claims) AS ends
  UNWIND modalities AS modality
  WITH o, ends, modality ORDER BY modality
  RETURN collect(DISTINCT modality) AS modalities,
         CASE max(ends) WHEN 2 THEN count(DISTINCT CASE ends WHEN 2 THEN o END) ELSE 1 END AS origins
}
WITH *, {modalities: modalities + CASE WHEN x.claims IS NULL OR y.claims IS NULL THEN [coalesce(r.modality, 'REPORTED')] ELSE [] END,
         origins: origins, dataset: CASE WHEN x.claims IS NULL AND y.claims IS NULL THEN coalesce(x.dataset, y.dataset) END} AS backing
CREATE (body)-[e:HEADED_BY {recordId: r.id}]->(p)
SET e += r { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil, .horizon, .startText, .endText }, e += backing, e.places = [],
    e.contested = coalesce(r.contested, false)
