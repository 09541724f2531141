// What organisations own and offer, from the claims on the patents and products themselves, and from rows on products and
// patent sets; who owned a patent by what rows state is told by its titles.
// $records  ids of the patents and products to look at
UNWIND $records AS subject
MATCH (thing:Entity {id: subject})-[x:OWNED_BY|MADE_BY]->(o:Organization)
WHERE x.claims IS NOT NULL OR NOT thing:Patent
CALL (thing, x) {
  MATCH (thing)<-[:ABOUT]-(c:Claim WHERE c.id IN coalesce(x.claims, []))-[:FROM]->(origin:Origin)
  WITH c.modality AS modality, origin ORDER BY modality
  RETURN collect(DISTINCT modality) AS modalities, count(DISTINCT origin) AS origins
}
WITH *, CASE WHEN x.claims IS NULL THEN {modalities: [coalesce(thing.modality, 'REPORTED')], origins: 1, dataset: x.dataset}
             ELSE {modalities: modalities, origins: origins} END AS backing
CREATE (o)-[e:$(CASE type(x) WHEN 'OWNED_BY' THEN 'OWNS' ELSE 'OFFERS' END) {recordId: thing.id}]->(thing)
SET e += x { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil }, e += backing, e.places = [],
    e.contested = EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(thing) }
