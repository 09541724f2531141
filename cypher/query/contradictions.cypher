// Where do the sources disagree? A row is one field of one record or entity for which live claims exclude each other.
// $about  id of a record or entity, or null for all
// $after  null, or [id, field, role] of the last row seen; role '' where there is none
// $limit  most rows to return
MATCH (r:Entity|Record)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] OR c.standing = 'NOTES' AND c.modality = 'ALLEGED')
WHERE $about IS NULL OR r.id = $about
WITH r, c.field AS field, coalesce(c.role, '') AS role, collect(c) AS claims
WHERE size(claims) > 1
WITH r, field, role, claims, [c IN claims WHERE c.standing <> 'DENIES'] AS said, [c IN claims WHERE c.standing = 'DENIES'] AS denied
WHERE any(c IN said WHERE any(d IN denied WHERE c.value = d.value))
   OR (field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value'] OR role IN r.onlyOne)
      AND any(c IN said WHERE c.value <> said[0].value)
   OR field IN ['start', 'end', 'asOf'] AND any(c IN said WHERE any(d IN said WHERE c.valueLatest < d.valueEarliest))
WITH r, field, role, claims
WHERE $after IS NULL OR r.id > $after[0] OR r.id = $after[0] AND (field > $after[1] OR field = $after[1] AND role > $after[2])
ORDER BY r.id, field, role
LIMIT $limit
RETURN r {.id, .name, kind: head([label IN labels(r) WHERE NOT label IN ['Entity', 'Record', 'Organization']])} AS about, field, role,
  COLLECT {
    UNWIND claims AS c
    MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
    WITH c.value AS value, c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} AS claim ORDER BY claim.id
    WITH value, collect(claim) AS evidence ORDER BY value
    OPTIONAL MATCH (v:Entity|Record {id: value})
    RETURN {value: value, entity: v {.id, .name}, evidence: evidence}
  } AS values
