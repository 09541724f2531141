// Which organisations have a name or an identifier that is written so?
// $keys  keys of names and identifiers
UNWIND $keys AS key
MATCH (:NameKey {key: key})-[:CALLS]->(n)
RETURN DISTINCT n.id AS id
