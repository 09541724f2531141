// All that is attested of some nodes: what they show, and what is kept beside it.
// $ids  ids of the nodes
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
RETURN id, labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (a:Attestation)-[:ATTESTS]->(n) RETURN {at: elementId(a), properties: properties(a)} } AS others
