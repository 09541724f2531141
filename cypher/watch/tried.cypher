// Remembers what came of an attempt.
// $id       id of the event
// $attempt  {at, status, error, retryAfterSeconds, millis}
// $state    'delivered', 'failed', or 'pending' to try again
// $due      when to try again, or null
MATCH (e:WatchEvent {id: $id})
CREATE (e)-[:TRIED]->(a:DeliveryAttempt)
SET a = $attempt, e.state = $state, e.due = $due, e.attempts = e.attempts + 1
