// Removes connections that the files no longer state, and returns where.
// $dataset  id of the dataset whose nodes are looked at
// $types    relationship types that are loaded, not derived
// $kept     list of 'start TYPE end', with the id named if it is another, that the files state
// $needed   ids of nodes that the files no longer hold and that stay all the same
UNWIND $types AS type
MATCH (a:Entity|Record|Evidence {dataset: $dataset})-[r:$(type)]->(b)
WHERE coalesce(a.keptBy, '') <> 'api' AND NOT a.id IN $needed
  AND NOT a.id + ' ' + type + ' ' + b.id + coalesce(' ' + r.named, '') IN $kept
WITH r, a.id AS id
DELETE r
RETURN id
