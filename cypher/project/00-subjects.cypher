// Of which records and entities does any claim state anything?
MATCH (c:Claim)-[:ABOUT]->(r)
RETURN DISTINCT r.id AS id
