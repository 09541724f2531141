// Refuses a key from now on; one that is revoked already keeps its day. Answers the key, if there is one of that id.
// $id  what the key begins with
// $at  when, a point in time with its zone
MATCH (k:AccessKey {id: $id})
SET k.revoked = coalesce(k.revoked, $at)
RETURN k.id AS id, k.name AS name, k.scopes AS scopes, k.created AS created, k.expires AS expires,
       k.lastUsed AS lastUsed, k.revoked AS revoked
