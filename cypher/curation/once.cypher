// Claims a key under which a request is carried out once; waits for another request with the key under way.
// $id       key and caller
// $request  checksum of the request
// $at       when
MERGE (k:IdempotencyKey {id: $id})
ON CREATE SET k.request = $request, k.at = $at
RETURN k {.request, .status, .tag, .location, .body} AS answer
