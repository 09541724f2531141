// Who heads which body.
MATCH (body:Organization)-[:PARTY_TO {role: 'office-at'}]->(r:Position)<-[:PARTY_TO {role: 'holder'}]-(p:Person)
CREATE (body)-[e:HEADED_BY {recordId: r.id}]->(p)
SET e += r { .startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .knownUntil, .horizon, .startText, .endText },
    e.contested = coalesce(r.contested, false)
