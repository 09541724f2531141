// Which key has this id, and what is the checksum of its secret?
// $id  what the key begins with
MATCH (k:AccessKey {id: $id})
RETURN k.id AS id, k.hash AS hash, k.name AS name, k.scopes AS scopes, k.created AS created, k.expires AS expires,
       k.lastUsed AS lastUsed, k.revoked AS revoked
