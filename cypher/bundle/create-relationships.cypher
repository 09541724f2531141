// Creates relationships of a bundle between nodes that were created before.
// $rows  list of {start, type, end, properties}
UNWIND $rows AS row
MATCH (a:Entity|Record|Evidence {id: row.start})
MATCH (b:Entity|Record|Evidence {id: row.end})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
