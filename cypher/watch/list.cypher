// Which watches does somebody have?
// $owner  name of the key that made them, or null for everybody's
// $after  id of the last one seen, or null
// $limit  most rows to return
MATCH (w:Watch)
WHERE ($owner IS NULL OR w.owner = $owner) AND ($after IS NULL OR w.id > $after)
RETURN properties(w) AS watch
ORDER BY w.id LIMIT $limit
