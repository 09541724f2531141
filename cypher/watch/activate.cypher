// Lets a watch send, or not: what happens meanwhile is kept, and sent once it may again.
// $id       its id
// $active   whether it sends
// $because  why it does not, or null
MATCH (w:Watch {id: $id})
SET w.active = $active, w.inactiveBecause = $because
