// Where do sources disagree?
// Live statements contradict each other if they give different values for a field that has one value, if their days for
// one event cannot both be right, if they fill a role that only one can have, or if one affirms what another denies.
// Plans, estimates, guesses and opinions contradict nothing. Nothing is chosen here: the values stand side by side.
// $about  null for all, or the id of a record, of what takes part in it, or of one of the values
// $after  null, or the key of the last row seen
// $limit  most rows to return
MATCH (c:Claim)-[:ABOUT]->(r)
WHERE c.standing IN ['ASSERTS', 'DENIES']
   OR c.standing = 'NOTES' AND NOT c.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION']
WITH r, c, c.standing = 'DENIES' AS denied
WHERE $about IS NULL OR r.id = $about OR EXISTS { (r)<-[:ABOUT]-(:Claim)-[:HAS_VALUE]->(:Entity|Record {id: $about}) }
OPTIONAL MATCH (c)-[:HAS_VALUE]->(v)
WITH r, c, denied, coalesce(v.id, CASE WHEN c.number = toInteger(c.number) THEN toString(toInteger(c.number)) ELSE toString(c.number) END, c.value) AS value, coalesce(v.name, c.text, c.value) AS name
ORDER BY c.id
WITH r, c.field AS field, c.role AS role, collect({claim: c, value: value, name: name, denied: denied}) AS said
CALL (r, field, role, said) {
  // different values where there can be one
  WITH r, field, role, [x IN said WHERE NOT x.denied] AS affirmed
  WHERE field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value'] OR field = 'party' AND role IN r.onlyOne
  UNWIND affirmed AS one
  WITH affirmed, field, count(DISTINCT one.value) AS values
  WHERE values > 1
  RETURN CASE WHEN field = 'party' THEN 'more than one in a role for one' ELSE 'different values' END AS kind, null AS only, affirmed AS sides
  UNION
  // days that exclude each other
  WITH field, said WHERE field IN ['start', 'end', 'asOf']
  WITH [x IN said WHERE NOT x.denied AND any(y IN said WHERE NOT y.denied AND (x.claim.valueLatest < y.claim.valueEarliest OR y.claim.valueLatest < x.claim.valueEarliest))] AS sides
  WHERE size(sides) > 0
  RETURN 'days that exclude each other' AS kind, null AS only, sides
  UNION
  // affirmed and denied
  WITH said
  UNWIND said AS one
  WITH one.value AS only, collect(one) AS sides
  WHERE any(x IN sides WHERE x.denied) AND any(x IN sides WHERE NOT x.denied)
  RETURN 'affirmed and denied' AS kind, only, sides
}
WITH r, field, role, kind, sides, r.id + '/' + field + coalesce('/' + role, '') + coalesce('/' + only, '') + '#' + kind AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN r {.id, .name, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS about,
  field,
  role,
  kind,
  COLLECT {
    UNWIND sides AS side
    WITH side.value AS value, side.denied AS denied, min(side.name) AS name, collect(side.claim) AS claims
    RETURN {value: value, name: name, denied: denied,
      claims: COLLECT {
        UNWIND claims AS c
        MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, .as, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY value, denied
  } AS values,
  key
