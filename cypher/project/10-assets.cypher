// What organisations own and offer, from the claims on the patents and products themselves.
// $records  ids of the patents and products to look at
UNWIND $records AS subject
MATCH (thing:Entity {id: subject})-[x:OWNED_BY|MADE_BY]->(o:Organization)
CALL (thing, x) {
  MATCH (thing)<-[:ABOUT]-(c:Claim WHERE c.id IN coalesce(x.claims, []))-[:FROM]->(origin:Origin)
  WITH c.modality AS modality, origin ORDER BY modality
  RETURN {modalities: collect(DISTINCT modality) + CASE WHEN x.claims IS NULL THEN [coalesce(thing.modality, 'REPORTED')] ELSE [] END,
          origins: CASE WHEN x.claims IS NULL THEN 1 ELSE count(DISTINCT origin) END,
          dataset: CASE WHEN x.claims IS NULL THEN x.dataset END} AS backing
}
CREATE (o)-[e:$(CASE type(x) WHEN 'OWNED_BY' THEN 'OWNS' ELSE 'OFFERS' END) {recordId: thing.id}]->(thing)
SET e += x { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil }, e += backing, e.places = [],
    e.contested = EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(thing) }
