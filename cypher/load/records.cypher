// Creates or updates records; writes nothing where the content is the same. What claims say is not written here.
// $rows  list of {id, labels, otherLabels, contentHash, properties}; a null property is removed
UNWIND $rows AS row
OPTIONAL MATCH (known:Record {id: row.id})
WITH row, known IS NULL AS added, known.contentHash AS before
WHERE before IS NULL OR before <> row.contentHash
MERGE (n:Record {id: row.id})
REMOVE n:$(row.otherLabels)
SET n:$(row.labels), n += row.properties, n.contentHash = row.contentHash
RETURN row.id AS id, added
