// What organisations own and offer, from the claims on the patents and products themselves.
MATCH (thing:Entity)-[x:OWNED_BY|MADE_BY]->(o:Organization)
CREATE (o)-[e:$(CASE type(x) WHEN 'OWNED_BY' THEN 'OWNS' ELSE 'OFFERS' END) {recordId: thing.id}]->(thing)
SET e += x { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil },
    e.contested = EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(thing) }
