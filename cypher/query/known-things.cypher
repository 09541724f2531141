// Which of some ids are things of a kind?
// $ids     list of ids
// $labels  labels of the kind, one of which is enough, such as ['Patent', 'PatentSet']
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN DISTINCT n.id AS id ORDER BY id
