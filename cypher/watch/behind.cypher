// Which watches have not seen the graph's present state?
// $revision  the present state
// $limit     most rows to return
MATCH (w:Watch)
WHERE w.seen < $revision
RETURN w.id AS id
ORDER BY w.seen, id LIMIT $limit
