// Removes connections that the files no longer state, and returns where.
// $dataset  id of the dataset whose nodes are looked at
// $types    relationship types that are loaded, not derived
// $kept     list of 'start TYPE end' that the files state
UNWIND $types AS type
MATCH (a:Entity|Record|Evidence {dataset: $dataset})-[r:$(type)]->(b)
WHERE NOT a.id + ' ' + type + ' ' + b.id IN $kept
WITH r, a.id AS id
DELETE r
RETURN id
