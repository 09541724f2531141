// Removes keys that nothing is called by any more.
// $keys  keys that may be so
UNWIND $keys AS key
MATCH (k:NameKey {key: key})
WHERE NOT EXISTS { (k)-[:CALLS]->() }
DELETE k
