// What is known of one partnership: who works with whom, where, since when, and who says so?
// A row is the partnership; there is none if the id is unknown.
// $id        id of the partnership, such as 'aws-nokia-cloud-core-de'
// $from, $to first and last day of the time asked for; null for the last day of which its sources speak
MATCH (r:Partnership {id: $id})
WITH r, coalesce($from, r.horizon) AS from, coalesce($to, r.horizon) AS to
RETURN r.horizon AS horizon, from, to,
  CASE WHEN from IS NULL THEN 'POSSIBLE' WHEN r.startEarliest > to OR r.endLatest < from THEN 'NO'
       WHEN r.startLatest <= to AND from <= r.knownUntil AND r.startLatest <= r.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty,
  r {.id, .name, .kind, .basis, contested: coalesce(r.contested, false),
     period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS partnership,
  COLLECT {
    MATCH (r)-[m:IN_MARKET]->(place)
    RETURN place {.id, .name, period: m {.startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn}} ORDER BY place.id
  } AS places,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES', 'NOTES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence
