// Keeps where files state otherwise than was decided; forgets what is settled.
// $rows  list of {id, kind, subject, detail}
OPTIONAL MATCH (old:Conflict)
WHERE NOT old.id IN [row IN $rows | row.id]
DELETE old
WITH DISTINCT 1 AS once
UNWIND $rows AS row
MERGE (c:Conflict {id: row.id})
WITH c, row WHERE coalesce(c.detail, '') <> row.detail
SET c += row
