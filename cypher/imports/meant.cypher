// Which records do some keys of providers stand for?
// $keys  ids of the keys
UNWIND $keys AS key
MATCH (:Placeholder {id: key})-[:STANDS_FOR]->(r)
RETURN DISTINCT r.id AS id
