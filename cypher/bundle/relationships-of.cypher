// Relationships that start from nodes, with all that they hold, for a bundle.
// $ids  ids of the nodes
UNWIND $ids AS id
MATCH (a:Entity|Record|Evidence {id: id})-[r]->(b:Entity|Record|Evidence)
RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties
