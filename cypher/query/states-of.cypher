// Which states do sources state of things of a kind?
// $label  label of the kind, such as 'Product'
MATCH (c:Claim {field: 'state', standing: 'ASSERTS'})-[:ABOUT]->(r)
WHERE $label IN labels(r)
RETURN DISTINCT c.value AS state ORDER BY state
