// What happened when: the dated things on a company, a pair, a lawsuit, a patent or a product, in the order of their days?
// An entry is a start, an end, a state or a number's day that claims state of one record or entity, or the first day on which
// a record is attested whose start nobody states. Its days are those that all of the claims allow. What is carried by a plan,
// an opinion or an allegation alone is POSSIBLE at most.
// $ids        ids of an entity or record, or of two entities, for what names both; null if records are given
// $records    ids of records and entities; null if it is about something
// $from, $to  first and last day of the time asked for; null where it is open
// $atLeast    1 for what certainly or possibly happened then, 2 for certainly
// $after      null, or the key of the last row seen
// $newest     true for the newest rows first
// $limit      most rows to return
CALL () {
  UNWIND $records AS id
  MATCH (r:Entity|Record {id: id})
  RETURN r
  UNION
  WITH $ids AS asked
  WHERE size(asked) = 1
  MATCH (r:Entity|Record {id: asked[0]})
  RETURN r
  UNION
  WITH $ids AS asked
  UNWIND asked AS id
  MATCH (:Entity|Record {id: id})<-[:HAS_VALUE]-(c:Claim)-[:ABOUT]->(r)
  WHERE c.standing IN ['ASSERTS', 'DENIES'] AND NOT c.field IN ['market', 'forum']
  WITH r, asked, count(DISTINCT id) AS named
  WHERE named = size(asked)
  RETURN r
}
CALL (r) {
  MATCH (c:Claim)-[:ABOUT]->(r)
  WHERE c.field IN ['start', 'end', 'state', 'asOf'] AND c.standing IN ['ASSERTS', 'NOTES'] AND (c.valueEarliest IS NOT NULL OR c.valueLatest IS NOT NULL)
  // a lawsuit's filing is its start
  WITH r, c, CASE WHEN r:Lawsuit AND c.field = 'state' AND c.value = 'filed' THEN 'start' ELSE c.field END AS what, CASE WHEN c.field = 'state' THEN c.value END AS state
  ORDER BY c.id
  WITH r, what, CASE WHEN what = 'state' THEN state END AS state, CASE WHEN c.standing = 'ASSERTS' THEN 1 ELSE 0 END AS asserted, c
  WITH r, what, state, collect({claim: c, asserted: asserted}) AS said, max(asserted) AS asserted
  // where somebody asserts it, the days are those asserted
  WITH r, what, state, asserted, [x IN said WHERE x.asserted = asserted | x.claim] AS claims
  CALL (claims) {
    UNWIND claims AS c
    WITH max(c.valueEarliest) AS low, min(c.valueLatest) AS high, min(c.valueEarliest) AS lowest, max(c.valueLatest) AS highest, min(c.text) AS text
    // days that exclude each other: the widest that any claim allows
    RETURN CASE WHEN low > high THEN lowest ELSE low END AS earliest, CASE WHEN low > high THEN highest ELSE high END AS latest, text
  }
  RETURN what, state, earliest, latest, text, asserted, [c IN claims | c.id] AS ids, [c IN claims | c.modality] AS modalities
  UNION
  WITH r
  WHERE r.startLatest IS NOT NULL AND NOT r:Observation
    AND NOT EXISTS { (r)<-[:ABOUT]-(c:Claim {field: 'start'} WHERE c.standing = 'ASSERTS') }
  RETURN 'attested' AS what, null AS state, null AS earliest, r.startLatest AS latest, null AS text, 1 AS asserted,
    COLLECT { MATCH (r)<-[:ABOUT]-(c:Claim {standing: 'ASSERTS'}) WHERE c.attestedLatest = r.startLatest RETURN c.id ORDER BY c.id } AS ids, [] AS modalities
}
WITH *, CASE WHEN earliest > $to OR latest < $from THEN 0
             WHEN latest <= coalesce($to, latest) AND ($from IS NULL OR what <> 'attested' AND earliest >= $from) AND asserted = 1 THEN 2
             ELSE 1 END AS sure,
     toString(coalesce(earliest, latest)) + '|' + toString(coalesce(latest, earliest)) + '|' + r.id + '|' + what + '|' + coalesce(state, '') AS key
WHERE sure >= $atLeast AND ($after IS NULL OR key > $after)
WITH DISTINCT r, what, state, earliest, latest, text, ids, modalities, sure, key
ORDER BY CASE WHEN $newest THEN key END DESC, key
LIMIT $limit
RETURN r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS about,
  what,
  state,
  earliest,
  latest,
  text,
  r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  coalesce(r.contested, false) AS contested,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  COLLECT {
    MATCH (r)-[:IN_CASE*0..1]->()-[:IN_MARKET|FILED_IN]->(where)
    UNWIND coalesce(where.forumPlaces, [where.id]) AS id
    MATCH (place:Place {id: id})
    RETURN DISTINCT place {.id, .name} ORDER BY place.id
  } AS places,
  COLLECT { UNWIND modalities AS modality RETURN DISTINCT modality ORDER BY modality } AS modalities,
  ids AS evidence,
  key
