// What organisations own and offer, from the claims on the patents and products themselves.
MATCH (thing:Entity)-[x:OWNED_BY|MADE_BY]->(o:Organization)
CALL (thing, x) {
  MATCH (thing)<-[:ABOUT]-(c:Claim WHERE c.id IN x.claims)-[:FROM]->(origin:Origin)
  WITH c.modality AS modality, origin ORDER BY modality
  RETURN {modalities: collect(DISTINCT modality), origins: count(DISTINCT origin)} AS backing
}
CREATE (o)-[e:$(CASE type(x) WHEN 'OWNED_BY' THEN 'OWNS' ELSE 'OFFERS' END) {recordId: thing.id}]->(thing)
SET e += x { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil }, e += backing, e.places = [],
    e.contested = EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(thing) }
