// Of which records and entities does any curated claim state anything? What claims of imports state is derived with their
// rows.
MATCH (c:Claim WHERE c.runs IS NULL)-[:ABOUT]->(r)
RETURN DISTINCT r.id AS id
