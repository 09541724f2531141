// What is known, in short, of some records and entities, in the order of their ids as given?
// A row has the thing's own properties, its connections in the record layer, its dated states, and how many live statements
// from how many independent origins are on it (for an entity, also those that name it).
// $ids       list of ids
// $evidence  whether the statements themselves are wanted
// $from, $to first and last day of the time asked about, for records; null for the last day of which their sources speak
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Entity|Record {id: $ids[place]})
WITH place, r, coalesce($from, r.horizon) AS from, coalesce($to, r.horizon) AS to
RETURN r.horizon AS horizon, from, to,
  CASE WHEN NOT r:Record THEN null WHEN from IS NULL THEN 'POSSIBLE' WHEN r.startEarliest > to OR r.endLatest < from THEN 'NO'
       WHEN r.startLatest <= to AND from <= r.knownUntil AND r.startLatest <= r.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty,
  r {.id, .name, .kind, .basis, .docketNumber, .conveyanceText, .termsDisclosed, .exclusive, .fieldOfUse, .statedSize,
    .sizeQualifier, .membersKnown, .filedOn, .grantedOn, .aliases, .lei, .wikidataId, .cik, .ticker, .scheme, .code, .level,
    .courtsDbId, .title, .publisher, .author, .published, .language, .licence, .citation, .url,
    .startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn, .knownUntil,
    contested: coalesce(r.contested, false), label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS n,
  COLLECT {
    MATCH (r)-[x:IN_MARKET|FILED_IN|RIGHT_IN|INCORPORATED_IN|SITS_IN|HAS_JURISDICTION_OVER|WITHIN|PART_OF|COUNTERS|IN_CASE|ASSERTED_BY|AGAINST|OVER|ACCUSES|MENTIONS|CONCERNS|COVERS|COMPONENT_OF|CONVEYS|OWNED_BY|MADE_BY|INVENTED_BY|MEMBER_OF|CLASSIFIED_AS]->(v:Entity|Record)
    RETURN {link: '>' + type(x), id: v.id, name: v.name, court: v:Court,
            places: COLLECT { UNWIND v.forumPlaces AS id MATCH (p:Place {id: id}) RETURN p {.id, .name} ORDER BY p.id },
            period: CASE type(x) WHEN 'IN_MARKET' THEN x {.startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn} END}
    ORDER BY type(x), v.id
  } + COLLECT {
    MATCH (r)<-[x:PARTY_TO]-(v)
    RETURN {link: '<PARTY_TO', id: v.id, name: v.name, role: x.role, as: x.verbatimRole} ORDER BY x.role, v.id
  } + COLLECT {
    MATCH (r)<-[x:PART_OF|MEMBER_OF]-(v)
    RETURN {link: '<' + type(x), id: v.id, name: v.name} ORDER BY type(x), v.id LIMIT 200
  } AS links,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'})
    RETURN c {state: c.value, earliest: c.valueEarliest, latest: c.valueLatest, .modality, claim: c.id} ORDER BY c.valueEarliest, c.id
  } AS states,
  CASE WHEN r:Source THEN COUNT { (r)<-[:IN_SOURCE]-(:Passage)<-[:SUPPORTED_BY]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES']) }
       WHEN r:Record THEN COUNT { (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES']) }
       ELSE COUNT { (r)<-[:ABOUT|HAS_VALUE]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES']) } END AS claims,
  COUNT { MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:FROM]->(o:Origin) RETURN DISTINCT o } AS origins,
  CASE WHEN $evidence THEN COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } END AS evidence
ORDER BY place
