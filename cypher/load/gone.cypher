// What does the graph hold of the dataset that the files no longer do?
// $dataset  id of the dataset
// $kept     ids that the files hold
MATCH (n:Entity|Record|Evidence {dataset: $dataset})
WHERE NOT n.id IN $kept
RETURN n.id AS id
