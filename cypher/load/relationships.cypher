// Connects what was loaded; writes nothing where the connection is there.
// $rows  list of {start, type, end}
UNWIND $rows AS row
MATCH (a:Entity|Record|Evidence {id: row.start})
MATCH (b:Entity|Record|Evidence {id: row.end})
MERGE (a)-[r:$(row.type)]->(b)
