// Takes a watch for this transaction alone.
// $id  its id
MATCH (w:Watch {id: $id})
SET w.taken = true
REMOVE w.taken
