// How large is a patent portfolio said to be, by whom, and when?
// One row for each number stated. Patents, families, applications and grants are different units: nothing is added up here.
// $id     null for all, or the id of a company or of a patent set
// $after  null, or the key of the last row seen
// $limit  most rows to return
MATCH (o:Observation)-[:MEASURES]->(:PatentSet|PatentFamily|Patent)
WITH DISTINCT o
WHERE $id IS NULL OR EXISTS { (o)-[:MEASURES]->(:Entity {id: $id}) }
   OR EXISTS { (o)-[:MEASURES]->(:PatentSet|PatentFamily|Patent)-[:OWNED_BY]->(:Organization {id: $id}) }
MATCH (o)<-[:ABOUT]-(c:Claim {field: 'value'})-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
WHERE NOT c.standing IN ['RETRACTED', 'SUPERSEDED'] AND ($after IS NULL OR c.id > $after)
WITH o, c, said, source, origin
ORDER BY c.id
LIMIT $limit
RETURN o {.id, .name} AS observation,
  COLLECT { MATCH (o)-[:MEASURES]->(what) RETURN what {.id, .name, label: head([l IN labels(what) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} ORDER BY what.id } AS measures,
  o.metric AS metric,
  coalesce(c.unit, o.unit) AS unit,
  c.number AS value,
  c.min AS min,
  c.max AS max,
  c.value AS stated,
  c.qualifier AS qualifier,
  coalesce(c.approximate, false) AS approximate,
  COLLECT { MATCH (o)-[:IN_MARKET]->(place) RETURN place {.id, .name} ORDER BY place.id } AS places,
  COLLECT {
    MATCH (o)<-[:ABOUT]-(on:Claim {field: 'asOf', standing: 'ASSERTS'})
    RETURN on {date: on.value, earliest: on.valueEarliest, latest: on.valueLatest, .text} ORDER BY on.id
  } AS asOf,
  c.attribution AS saidBy,
  c.modality AS modality,
  [c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}}] AS evidence,
  c.id AS key
ORDER BY key
