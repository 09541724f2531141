// What are these, and which entities and records do they concern?
// A claim concerns what it is about, its value, and whoever any claim makes a party to its record.
// $ids  ids of entities, records and evidence; of others nothing is returned
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
RETURN id, head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Evidence', 'Organization']]) AS label, COLLECT {
  CALL (n) {
    WITH n WHERE n:Entity OR n:Record OR n:Former
    RETURN n AS concerned
    UNION
    MATCH (n)-[:ABOUT|HAS_VALUE|JUDGES|IN_SOURCE|BECAME]->(concerned)
    RETURN concerned
    UNION
    WITH n WHERE n:Record
    MATCH (n)<-[:ABOUT]-(c:Claim WHERE c.field IN ['party', 'assertedBy', 'against'])-[:HAS_VALUE]->(concerned)
    RETURN concerned
    UNION
    MATCH (n)-[:ABOUT]->(:Record)<-[:ABOUT]-(c:Claim WHERE c.field IN ['party', 'assertedBy', 'against'])-[:HAS_VALUE]->(concerned)
    RETURN concerned
  }
  RETURN DISTINCT concerned.id AS concernedId ORDER BY concernedId
} AS about
ORDER BY id
