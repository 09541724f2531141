// Keeps a new API key: the checksum of its secret, never the secret.
// $id       what the key begins with
// $hash     SHA-256 of the secret, hexadecimal
// $name     who or what uses it
// $scopes   list of what it may do
// $created  when, a point in time with its zone
// $expires  from when it is refused, or null
CREATE (:AccessKey {id: $id, hash: $hash, name: $name, scopes: $scopes, created: $created, expires: $expires})
