// What is one source, what does it say where, and which other statements do its statements exclude?
// The text itself is not held: a passage is a locator (code points, end exclusive) and a summary in our own words.
// A row is the source; there is none if the id is unknown.
// $id  id of the source, such as 'light-reading-2024-07-31'
MATCH (s:Source {id: $id})
CALL (s) {
  OPTIONAL MATCH (s)<-[:IN_SOURCE]-(:Passage)<-[:SUPPORTED_BY]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])
  WITH c, c.field IN ['start', 'asOf'] AS starts, c.field = 'end' AS ends
  WITH [day IN [c.attestedEarliest, CASE WHEN starts AND (c.valueLatest <= c.statedLatest OR c.statedLatest IS NULL) THEN c.valueLatest
        WHEN starts THEN c.statedLatest WHEN ends THEN c.valueEarliest END] WHERE day IS NOT NULL] AS days
  UNWIND days AS day
  RETURN max(day) AS horizon
}
RETURN horizon, s {.id, .name, .title, .publisher, .author, .published, .kind, .language, .document, .sha256} AS source,
  COLLECT {
    MATCH (said:Passage)-[:IN_SOURCE]->(s)
    RETURN said {.id, .start, .end, .sha256, .summary, claims: COLLECT {
      MATCH (said)<-[:SUPPORTED_BY]-(c:Claim)-[:ABOUT]->(r), (c)-[:FROM]->(origin:Origin)
      RETURN c {.id, about: r {.id, .name, kind: head([label IN labels(r) WHERE NOT label IN ['Entity', 'Record', 'Organization']])},
        .field, .role, .value, .polarity, .modality, .standing, .attribution, .statedOn, .recordedAt, .retractedAt,
        origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    }} ORDER BY said.start, said.id
  } AS passages,
  COLLECT {
    MATCH (s)<-[:IN_SOURCE]-(:Passage)<-[:SUPPORTED_BY]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] OR c.standing = 'NOTES' AND NOT c.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION'])-[:ABOUT]->(r)
          <-[:ABOUT]-(d:Claim WHERE d.standing IN ['ASSERTS', 'DENIES'] OR d.standing = 'NOTES' AND NOT d.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION'])-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(t:Source)
    WHERE c.field = d.field AND c.id <> d.id AND coalesce(c.role, '') = coalesce(d.role, '')
      AND ((c.standing = 'DENIES') <> (d.standing = 'DENIES') AND c.value = d.value
        OR c.standing <> 'DENIES' AND d.standing <> 'DENIES' AND c.value <> d.value
           AND (c.field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value'] OR c.role IN r.onlyOne
             OR c.field IN ['start', 'end', 'asOf'] AND (c.valueLatest < d.valueEarliest OR d.valueLatest < c.valueEarliest)))
    WITH r, c.field AS field, c.role AS role, c.value AS here, d.value AS there, t, c, d ORDER BY c.id, d.id
    WITH r, field, role, here, there, t, collect(DISTINCT c.id) AS claimsHere, collect(DISTINCT d.id) AS claimsThere
    RETURN {about: r {.id, .name}, field: field, role: role, says: here, claims: claimsHere, otherSays: there,
            otherSource: t {.id, .title, .publisher, .published}, otherClaims: claimsThere} ORDER BY r.id, field, here, there, t.id
  } AS contradicts
