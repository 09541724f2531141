// What does the graph hold of a dataset?
// $dataset  id of the dataset
MATCH (n:Entity|Record|Evidence {dataset: $dataset})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id
