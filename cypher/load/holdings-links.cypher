// Which relationships does the graph hold of a dataset that are stated and not derived? Each as it was named.
// $dataset  id of the dataset
MATCH (a:Entity|Record|Evidence {dataset: $dataset})-[r:SUPPORTED_BY|FROM|VOICED_BY|SUPERSEDES|JUDGES|WITHIN|SITS_IN|HAS_JURISDICTION_OVER]->(b)
RETURN a.id AS start, type(r) AS type, coalesce(r.named, b.id) AS end ORDER BY start, type, end
