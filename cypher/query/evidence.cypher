// Who says what lies behind a relationship of the reading layer, or behind a record: every claim, with its place in a source?
// A row is one relationship with the record behind it; asked for a record or entity alone, it is that with no relationship.
// Corroboration counts independent origins: two articles that repeat one complaint are one.
// $a       null, or the id of one end of the relationship
// $b       null, or the id of the other
// $type    null, or its type
// $record  null, or the id of the record or entity behind it
// $after   null, or the key of the last row seen
// $limit   most rows to return
CALL () {
  WITH 1 AS one WHERE $a IS NOT NULL
  MATCH (a:Entity {id: $a})-[e:PARTNERS_WITH|LITIGATES_AGAINST|ACCUSES_PRODUCT|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|OWNS|OFFERS|HEADED_BY]-(b:Entity {id: $b})
  WHERE ($type IS NULL OR type(e) = $type) AND ($record IS NULL OR e.recordId = $record)
  MATCH (r:Entity|Record {id: e.recordId})
  RETURN e, r, type(e) + '|' + startNode(e).id + '|' + endNode(e).id + '|' + r.id AS key
  UNION
  WITH 1 AS one WHERE $a IS NULL
  MATCH (r:Entity|Record {id: $record})
  RETURN null AS e, r, r.id AS key
}
WITH e, r, key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
CALL (e, r) {
  OPTIONAL MATCH (c:Claim)-[:ABOUT]->(r)
  OPTIONAL MATCH (c)-[:HAS_VALUE]->(v)
  // a claim backs a relationship if it names one of its ends, and a record if it asserts it
  WITH e, r, c, v, c.standing = 'ASSERTS' AND (e IS NULL OR v IN [startNode(e), endNode(e)] OR r IN [startNode(e), endNode(e)] AND c.field IN ['owner', 'madeBy']) AS backs
  OPTIONAL MATCH (c)-[:FROM]->(origin:Origin)
  OPTIONAL MATCH (c)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(source:Source)
  RETURN collect(DISTINCT CASE WHEN backs THEN c.id END) AS backing,
         {origins: count(DISTINCT CASE WHEN backs THEN origin END),
          anonymous: count(DISTINCT CASE WHEN backs AND origin.anonymous THEN origin END),
          sources: count(DISTINCT CASE WHEN backs THEN source END),
          claims: count(DISTINCT CASE WHEN backs THEN c END),
          denials: count(DISTINCT CASE WHEN c.standing = 'DENIES' THEN c END)} AS corroboration
}
WITH *, startNode(e) AS a, endNode(e) AS b
RETURN CASE WHEN e IS NOT NULL THEN {id: a.id + '|' + type(e) + '|' + b.id + '|' + e.recordId, type: type(e),
    from: a {.id, .name}, to: b {.id, .name}, contested: coalesce(e.contested, false),
    period: e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    origins: e.origins, modalities: e.modalities} END AS edge,
  r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS record,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  COLLECT {
    MATCH (r)-[:IN_CASE*0..1]->()-[:IN_MARKET|FILED_IN]->(where)
    UNWIND coalesce(where.forumPlaces, [where.id]) AS id
    MATCH (place:Place {id: id})
    RETURN DISTINCT place {.id, .name} ORDER BY place.id
  } AS places,
  r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  corroboration,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .standing, backs: c.id IN backing, .attribution, .statedOn, .on, .text, .note,
      .recordedAt, .retractedAt, passage: said {.id, .start, .end, .sha256}, summary: said.summary,
      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS claims,
  key
