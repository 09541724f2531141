// Stores the names to search for; none at all where the list is empty.
// $rows  list of {id, names}
UNWIND $rows AS row
MATCH (n:Entity|Record {id: row.id})
SET n.searchNames = CASE WHEN size(row.names) = 0 THEN null ELSE row.names END
