// What are these, and which organisations do they concern: their owners, makers and parties, and what is one itself?
// $ids  ids of entities and records; of others nothing is returned
UNWIND $ids AS id
MATCH (n:Entity|Record {id: id})
RETURN id, head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Organization']]) AS label, COLLECT {
  CALL (n) {
    WITH n WHERE n:Organization
    RETURN n AS concerned
    UNION
    MATCH (n)-[:OWNED_BY|MADE_BY]->(concerned:Organization)
    RETURN concerned
    UNION
    MATCH (n)<-[:PARTY_TO]-(concerned:Organization|Person)
    RETURN concerned
  }
  RETURN DISTINCT concerned.id AS concernedId ORDER BY concernedId
} AS about
ORDER BY id
