// Which proposals are there? In the order of their ids.
// $id     null for all, or the id of one
// $state  null for all, or OPEN, ACCEPTED or REJECTED
// $after  null, or the last id seen
// $limit  most to return
MATCH (p:Proposal)
WHERE ($id IS NULL OR p.id = $id) AND ($state IS NULL OR p.state = $state) AND ($after IS NULL OR p.id > $after)
WITH p ORDER BY p.id LIMIT $limit
RETURN p {.id, .version, .state, .document, .by, .why, .at} AS proposal,
       COLLECT { MATCH (p)-[:HAS]->(r:Remark) RETURN r {.by, .at, .verdict, .text} ORDER BY r.place } AS remarks
ORDER BY p.id
