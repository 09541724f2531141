// What do sources say about this, or with it as the value, who says it, how strongly, and where?
// Nothing is left out: plans, opinions, denials, and what was corrected or taken back, each with its standing.
// $id        id of an entity or a record
// $modality  one modality, such as 'ALLEGED', or null for all
// $field     one field, such as 'party', or null for all
// $after     null, or the key of the last row seen
// $limit     most rows to return
MATCH (asked:Entity|Record {id: $id})
MATCH (asked)<-[:ABOUT|HAS_VALUE]-(c:Claim)
WHERE ($modality IS NULL OR c.modality = $modality) AND ($field IS NULL OR c.field = $field)
  AND ($after IS NULL OR c.id > $after)
WITH DISTINCT c
ORDER BY c.id
LIMIT $limit
MATCH (c)-[:ABOUT]->(r), (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
OPTIONAL MATCH (c)-[:HAS_VALUE]->(v)
RETURN r {.id, .name, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS about,
  c.field AS field,
  c.role AS role,
  CASE WHEN v IS NULL THEN {id: null, name: c.value, label: null} ELSE v {.id, .name, label: head([l IN labels(v) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} END AS value,
  c.modality AS modality,
  c.standing AS standing,
  c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
     source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous},
     .as, .text, .on, .unit, .qualifier, .approximate, .min, .max, .note, .attestedEarliest, .attestedLatest, .recordedAt, .retractedAt,
     voicedBy: COLLECT { MATCH (origin)-[:VOICED_BY]->(who) RETURN who {.id, .name, .role} ORDER BY who.id },
     supersedes: COLLECT { MATCH (c)-[:SUPERSEDES]->(older:Claim) RETURN older.id ORDER BY older.id },
     supersededBy: COLLECT { MATCH (c)<-[:SUPERSEDES]-(newer:Claim) RETURN newer.id ORDER BY newer.id }} AS statement,
  c.id AS key
ORDER BY key
