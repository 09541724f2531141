// Is there an entity or record of that id?
// $id  its id
MATCH (n:Entity|Record {id: $id})
RETURN n.id AS id LIMIT 1
