// Remembers the hour in which a key was used last; writes at most once an hour.
// $id    what the key begins with
// $hour  the present hour, a point in time with its zone
MATCH (k:AccessKey {id: $id})
WHERE k.lastUsed IS NULL OR k.lastUsed < $hour
SET k.lastUsed = $hour
