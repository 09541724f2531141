// What do some claims state, of what, who says it and where, in the order of their ids as given?
// $ids  list of ids of claims
UNWIND range(0, size($ids) - 1) AS place
MATCH (c:Claim:Evidence {id: $ids[place]})-[:ABOUT]->(r)
MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
OPTIONAL MATCH (c)-[:HAS_VALUE]->(v)
RETURN c {.id, .field, .role, .value, .qualifier, .as, .polarity, .modality, .standing, .attribution, .statedOn, .recordedAt, .retractedAt,
    about: r {.id, .name, kind: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])}, entity: v {.id, .name},
    passage: said.id, summary: said.summary, source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} AS n
ORDER BY place
