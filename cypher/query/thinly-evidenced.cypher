// Which relationships of the reading layer rest on thin evidence?
// On one origin only, on anonymous origins only, or on nothing but the word of a party to it. An origin backs a relationship
// if it names both its ends; two articles that repeat one complaint are one origin.
// $company  null for all, or the id of one end
// $after    null, or the key of the last row seen
// $limit    most rows to return
CALL () {
  WITH 1 AS everything WHERE $company IS NULL
  MATCH (a:Organization)-[e:ACCUSES_PRODUCT|PARTNERS_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|OWNS|OFFERS|HEADED_BY]->(b)
  RETURN a, e, b
  UNION
  MATCH (:Organization {id: $company})-[e:ACCUSES_PRODUCT|PARTNERS_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|OWNS|OFFERS|HEADED_BY]-()
  RETURN startNode(e) AS a, e, endNode(e) AS b
}
MATCH (r:Entity|Record {id: e.recordId})
CALL (a, b, r) {
  MATCH (r)<-[:ABOUT]-(c:Claim {standing: 'ASSERTS'})-[:HAS_VALUE]->(v)
  WHERE (v = a OR v = b) AND c.field IN ['party', 'assertedBy', 'product', 'owner', 'madeBy']
  MATCH (c)-[:FROM]->(o:Origin)
  WITH a, b, o, collect(c) AS claims, count(DISTINCT v) AS ends
  WITH o, claims, ends, EXISTS { (o)-[:VOICED_BY]->(a) } AS byA, EXISTS { (o)-[:VOICED_BY]->(b) } AS byB
  ORDER BY o.id
  WITH collect({origin: o, claims: claims, ends: ends, byA: byA, byB: byB,
                own: byA OR byB OR all(c IN claims WHERE c.modality IN ['SELF_STATED', 'ANNOUNCED'])}) AS said, max(ends) AS full
  RETURN [x IN said WHERE x.ends = full] AS backing
}
WITH a, e, b, r, backing,
     CASE WHEN size(backing) = 1 THEN ['one origin'] ELSE [] END
     + CASE WHEN all(x IN backing WHERE x.origin.anonymous) THEN ['anonymous origin only'] ELSE [] END
     // what both ends say, each for itself, is more than a party's own word
     + CASE WHEN all(x IN backing WHERE x.own) AND NOT (any(x IN backing WHERE x.byA AND NOT x.byB) AND any(x IN backing WHERE x.byB AND NOT x.byA))
            THEN ["a party's own word only"] ELSE [] END AS reasons,
     type(e) + '|' + a.id + '|' + b.id + '|' + r.id AS key
WHERE size(backing) > 0 AND size(reasons) > 0 AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN type(e) AS type,
  a {.id, .name} AS from,
  b {.id, .name} AS to,
  r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS record,
  reasons,
  COLLECT { UNWIND backing AS x WITH x.origin AS o RETURN o {.id, .name, .kind, .anonymous} ORDER BY o.id } AS origins,
  e.modalities AS modalities,
  e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  coalesce(e.contested, false) AS contested,
  COLLECT {
    UNWIND backing AS x
    UNWIND x.claims AS c
    MATCH (c)-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source), (c)-[:FROM]->(origin:Origin)
    RETURN DISTINCT c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} AS claim ORDER BY claim.id
  } AS evidence,
  key
