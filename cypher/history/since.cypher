// What changed after a state of the graph? Sets of changes, in order, each whole.
// $revision  number of that state
// $limit     most sets to return
MATCH (s:ChangeSet)
WHERE s.revision > $revision
WITH s ORDER BY s.revision LIMIT $limit
RETURN s {.revision, .at, .by, .why, .origin} AS changeSet,
       COLLECT { MATCH (s)-[:HOLDS]->(c:Change) WITH c ORDER BY c.place RETURN c {.action, .subject, .label, .about, .counts} } AS changes
ORDER BY s.revision
