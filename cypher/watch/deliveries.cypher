// What became of the deliveries of a watch, the newest first?
// $watch   id of the watch
// $before  revision of the last one seen, or null
// $limit   most rows to return
MATCH (e:WatchEvent {watch: $watch})
WHERE e.state <> 'kept' AND ($before IS NULL OR e.revision < $before)
WITH e ORDER BY e.revision DESC LIMIT $limit
RETURN properties(e) AS event, COLLECT { MATCH (e)-[:TRIED]->(a) RETURN properties(a) ORDER BY a.at } AS attempts
ORDER BY e.revision DESC
