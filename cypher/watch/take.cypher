// Takes those of these deliveries that are still due, now that no other server can take them.
// $ids    ids of the events
// $now    the moment
// $lease  when another may try, should this server never come back
UNWIND $ids AS id
MATCH (e:WatchEvent {id: id, state: 'pending'})
WHERE e.due <= $now
MATCH (w:Watch {id: e.watch})
SET e.due = $lease
RETURN properties(e) AS event, w.url AS url, w.secret AS secret
