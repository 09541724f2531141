// Who published the sources of the live claims on some records?
// $records  ids of the records
UNWIND $records AS id
MATCH (:Record {id: id})<-[:ABOUT]-(c:Claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(s:Source)
WHERE c.retractedAt IS NULL AND s.publisher IS NOT NULL
RETURN s.publisher AS publisher, count(DISTINCT s) AS sources ORDER BY sources DESC, publisher
