// Creates or updates entities; writes nothing where the content is the same.
// $rows  list of {id, labels, otherLabels, contentHash, properties}; a null property is removed
UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.id})
WITH row, known IS NULL AS added, known.contentHash AS before
WHERE before IS NULL OR before <> row.contentHash
MERGE (n:Entity {id: row.id})
REMOVE n:$(row.otherLabels)
SET n:$(row.labels), n += row.properties, n.contentHash = row.contentHash
RETURN row.id AS id, added
