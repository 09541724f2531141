// What does the graph hold of the dataset that the files no longer do, and is it needed all the same? It is if a
// decision was taken on it, or if something made through the interface leads to it.
// $dataset  id of the dataset
// $kept     ids that the files hold
MATCH (n:Entity|Record|Evidence {dataset: $dataset})
WHERE NOT n.id IN $kept AND coalesce(n.keptBy, '') <> 'api'
RETURN n.id AS id, n.keptBy IS NOT NULL OR EXISTS {
  (n)<-[:ABOUT|HAS_VALUE|SUPPORTED_BY|IN_SOURCE|FROM|VOICED_BY|SUPERSEDES|JUDGES|WITHIN|SITS_IN|HAS_JURISDICTION_OVER|BECAME*1..6]-(kept:Entity|Record|Evidence)
  WHERE kept.keptBy IS NOT NULL
} AS needed
