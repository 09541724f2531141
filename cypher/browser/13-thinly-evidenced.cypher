// Which relationships rest on one origin, an anonymous source or a party's own word?
// Partnerships, lawsuits, agreements and transactions, and the origins of the statements that assert them. One with a single origin, or with only anonymous or voiced ones of its own parties, deserves a second look.
// Table: query/thinly-evidenced
// :param company => null
// :param after => null
// :param limit => 50
MATCH (record:Partnership|Lawsuit|Agreement|Transaction|Competition)<-[:ABOUT]-(:Claim {standing: 'ASSERTS', field: 'existence'})-[:FROM]->(origin:Origin)
WITH record, collect(DISTINCT origin) AS origins
WHERE size(origins) = 1
   OR all(one IN origins WHERE one.anonymous OR EXISTS { (one)-[:VOICED_BY]->()-[:PARTY_TO]->(record) })
UNWIND origins AS origin
MATCH basis = (record)<-[:ABOUT]-(:Claim {standing: 'ASSERTS', field: 'existence'})-[:FROM]->(origin)
MATCH parties = (record)<-[:PARTY_TO]-(:Organization)
OPTIONAL MATCH voice = (origin)-[:VOICED_BY]->()
RETURN basis, parties, voice
