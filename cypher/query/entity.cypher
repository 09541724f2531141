// Is there an entity of that id, and what is it?
// $id  its id
MATCH (n:Entity {id: $id})
RETURN n {.id, .name, .kind, label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS node
