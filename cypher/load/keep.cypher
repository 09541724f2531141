// Keeps nodes from being altered by files.
// $ids  their ids
// $by   'api' for what was made through the interface, 'decision' for what a decision was taken on
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
SET n.keptBy = coalesce(n.keptBy, $by)
