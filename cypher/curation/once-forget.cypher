// Forgets keys that are older than promised.
// $before  point in time
MATCH (k:IdempotencyKey)
WHERE k.at < $before
DELETE k
