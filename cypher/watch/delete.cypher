// Ends a watch, with its events and what is known of their delivery.
// $id  its id
MATCH (w:Watch {id: $id})
OPTIONAL MATCH (e:WatchEvent {watch: w.id})
OPTIONAL MATCH (e)-[:TRIED]->(a:DeliveryAttempt)
DETACH DELETE a, e, w
