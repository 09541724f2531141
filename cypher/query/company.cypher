// What is known of one company: its names, its group, what it offers and owns, who heads it, the numbers stated of it,
// what it is accused of and accuses others of? An accusation is not a finding.
// A row is the company; there is none if the id is unknown.
// $id        id of the organisation, such as 'nokia'
// $from, $to first and last day of the time asked for; null for the last day of which the sources speak of it
MATCH (o:Organization {id: $id})
CALL (o) {
  OPTIONAL MATCH (o)<-[:HAS_VALUE]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:ABOUT]->(r:Record)
  OPTIONAL MATCH (r)-[:IN_CASE]->(suit:Lawsuit)
  UNWIND [r.horizon, suit.horizon] AS day
  RETURN max(day) AS horizon
}
WITH o, horizon, coalesce($from, horizon) AS from, coalesce($to, horizon) AS to
CALL (o, from, to) {
  OPTIONAL MATCH (o)-[x:SUBSIDIARY_OF|UNIT_OF|HEADED_BY]-(other)
  WITH x, other, CASE WHEN x.startEarliest > to OR x.endLatest < from THEN 'NO'
    WHEN x.startLatest <= to AND from <= x.knownUntil AND x.startLatest <= x.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty, o
  WHERE x IS NOT NULL AND certainty <> 'NO'
  ORDER BY other.id, x.recordId
  RETURN collect({heads: type(x) = 'HEADED_BY' AND startNode(x) = o, up: startNode(x) = o, row: other {.id, .name,
    relation: type(x), record: x.recordId, certainty: certainty, contested: coalesce(x.contested, false),
    period: x {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    evidence: COLLECT {
      MATCH (:Record {id: x.recordId})<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
            (c)-[:FROM]->(origin:Origin)
      RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    }}}) AS around
}
RETURN horizon, from, to,
  o {.id, .name, kind: head([label IN labels(o) WHERE NOT label IN ['Entity', 'Organization']]), aliases: coalesce(o.aliases, []),
     .lei, .wikidataId, .cik, .ticker} AS company,
  {parents: [x IN around WHERE x.up AND NOT x.heads | x.row], children: [x IN around WHERE NOT x.up AND x.row.relation <> 'HEADED_BY' | x.row]} AS group,
  [x IN around WHERE x.heads | x.row] AS heads,
  COLLECT { MATCH (o)-[x:OFFERS]->(p) RETURN p {.id, .name, .kind, contested: coalesce(x.contested, false)} ORDER BY p.id } AS offers,
  COLLECT { MATCH (o)-[x:OWNS]->(p) RETURN p {.id, .name, .statedSize, .sizeQualifier, .membersKnown, contested: coalesce(x.contested, false)} ORDER BY p.id } AS owns,
  COLLECT {
    MATCH (o)<-[:OWNED_BY*0..1]-(of)<-[:MEASURES]-(r:Observation)
    WITH DISTINCT r
    RETURN r {.id, .name, .metric, .unit,
      value: CASE WHEN r.observed = toInteger(r.observed) THEN toInteger(r.observed) ELSE r.observed END,
      min: CASE WHEN r.observedMin = toInteger(r.observedMin) THEN toInteger(r.observedMin) ELSE r.observedMin END,
      max: CASE WHEN r.observedMax = toInteger(r.observedMax) THEN toInteger(r.observedMax) ELSE r.observedMax END, .approximate, contested: coalesce(r.contested, false),
      asOf: CASE WHEN r.asOfEarliest IS NOT NULL OR r.asOfLatest IS NOT NULL THEN {earliest: r.asOfEarliest, latest: r.asOfLatest} END,
      of: COLLECT { MATCH (r)-[:MEASURES]->(of) RETURN of {.id, .name} ORDER BY of.id },
      places: COLLECT { MATCH (r)-[:IN_MARKET]->(place) RETURN place {.id, .name} ORDER BY place.id },
      evidence: COLLECT {
        MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES', 'NOTES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .qualifier, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY r.id
  } AS observations,
  {made: COLLECT {
     MATCH (o)<-[:ASSERTED_BY]-(a:Accusation)
     RETURN a {.id, .name, against: COLLECT { MATCH (a)-[:AGAINST]->(p) RETURN p {.id, .name} ORDER BY p.id },
       accused: COLLECT { MATCH (a)-[:ACCUSES]->(p) RETURN p {.id, .name} ORDER BY p.id },
       lawsuits: COLLECT { MATCH (a)-[:IN_CASE]->(r) RETURN r {.id, .name} ORDER BY r.id }} ORDER BY a.id
   },
   received: COLLECT {
     MATCH (o)<-[:AGAINST]-(a:Accusation)
     RETURN a {.id, .name, assertedBy: COLLECT { MATCH (a)-[:ASSERTED_BY]->(p) RETURN p {.id, .name} ORDER BY p.id },
       accused: COLLECT { MATCH (a)-[:ACCUSES]->(p) RETURN p {.id, .name} ORDER BY p.id },
       lawsuits: COLLECT { MATCH (a)-[:IN_CASE]->(r) RETURN r {.id, .name} ORDER BY r.id }} ORDER BY a.id
   }} AS accusations,
  COUNT { (o)<-[:ABOUT|HAS_VALUE]-(c:Claim WHERE c.retractedAt IS NULL) } AS claims
