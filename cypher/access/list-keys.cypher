// Which keys are there, without the checksums of their secrets, the oldest first?
MATCH (k:AccessKey)
RETURN k.id AS id, k.name AS name, k.scopes AS scopes, k.created AS created, k.expires AS expires,
       k.lastUsed AS lastUsed, k.revoked AS revoked
ORDER BY k.created, k.id
