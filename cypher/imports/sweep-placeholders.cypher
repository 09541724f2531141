// Removes placeholders that nothing leads to any more.
// $ids  ids of placeholders that may be so
UNWIND $ids AS id
MATCH (p:Placeholder {id: id})
WHERE NOT EXISTS { (p)--() }
DELETE p
