// Of what was a watch told?
// $watch  id of the watch
// $after  revision of the last event seen
// $limit  most rows to return
MATCH (e:WatchEvent {watch: $watch})
WHERE e.revision > $after
RETURN properties(e) AS event
ORDER BY e.revision LIMIT $limit
