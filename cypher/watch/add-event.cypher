// Adds an event to a watch; to be delivered if the watch has an address. An event that is there stays as it is.
// $event  {id, watch, revision, type, at, body, subjects}
// $state  'pending' where it is to be delivered, otherwise 'kept'
MERGE (e:WatchEvent {id: $event.id})
ON CREATE SET e += $event, e.state = $state, e.due = $event.at, e.attempts = 0
