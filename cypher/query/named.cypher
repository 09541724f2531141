// What is the thing of this id, and what is it called?
// A row is the thing; there is none if the id is unknown or a marked placeholder has it.
// $id  id of an entity or a record
MATCH (n:Entity|Record {id: $id})
WHERE NOT coalesce(n.placeholder, false)
RETURN n.id AS id, n.name AS name, head([label IN labels(n) WHERE NOT label IN ['Entity', 'Record', 'Organization']]) AS label,
       n.kind AS kind, coalesce(n.aliases, []) AS aliases
