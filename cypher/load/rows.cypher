// What do nodes hold?
// $ids  their ids; those that the graph does not have are left out
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
