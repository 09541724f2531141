// Makes entities and records former ids.
// $rows  list of {id, labels}
UNWIND $rows AS row
MATCH (n:Entity|Record {id: row.id})
SET n.was = row.labels
REMOVE n:$(row.labels)
SET n:Evidence:Former
RETURN n.id AS id
