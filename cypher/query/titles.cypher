// What are some things called, and what are they? For the title of a page.
// $ids  list of ids of entities, records and sources
UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (n:Entity|Record {id: id})
  RETURN n
  UNION
  OPTIONAL MATCH (n:Source {id: id})
  RETURN n
}
WITH id, n WHERE n IS NOT NULL
RETURN DISTINCT id, coalesce(n.name, n.title, id) AS name
