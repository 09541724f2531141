// Keeps a new watch. It begins with the graph's present state.
// $id          its id
// $owner       name of the key that made it
// $properties  what is watched, as text and lists of text: kind, companies, rollUp, market, forum, url, secret
// $created     when
// $revision    the graph's present state
CREATE (w:Watch {id: $id})
SET w += $properties, w.owner = $owner, w.created = $created, w.seen = $revision, w.active = true
