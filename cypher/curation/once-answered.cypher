// Keeps what was answered under a key.
// $id                                  key and caller
// $status, $tag, $location, $body      the answer
MATCH (k:IdempotencyKey {id: $id})
SET k.status = $status, k.tag = $tag, k.location = $location, k.body = $body
