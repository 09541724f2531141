// Which lawsuits were there, in which forum, with which party of record, at a moment or in a period?
// A row is one lawsuit, with the last day of which the sources speak of any that fit the place and the party.
// $forum      place in which it is heard, such as 'US', or null for anywhere; a wider or unstated forum never fits a narrower place
// $company    id of a party of record, or null for any
// $from, $to  first and last day of the time asked for; null for the last day of which the sources speak
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or [certainty, id] of the last row seen
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $forum})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS forums
}
CALL (forums) {
  MATCH (r:Lawsuit)
  WHERE ($company IS NULL OR EXISTS { (:Organization {id: $company})-[:PARTY_TO]->(r) })
    AND ($forum IS NULL OR EXISTS { (r)-[:FILED_IN]->(f:Court|Place) WHERE any(id IN coalesce(f.forumPlaces, [f.id]) WHERE id IN forums) })
  RETURN collect(r) AS suits, max(r.horizon) AS horizon
}
WITH suits, horizon, forums, coalesce($from, horizon) AS from, coalesce($to, horizon) AS to
UNWIND CASE WHEN size(suits) = 0 THEN [null] ELSE suits END AS r
OPTIONAL MATCH (r)-[f:FILED_IN]->(place)
WHERE any(id IN coalesce(place.forumPlaces, [place.id]) WHERE id IN forums)
OPTIONAL MATCH (:Organization {id: $company})-[x:PARTY_TO]->(r)
// the lawsuit, its forum and its party, each as long as it held
WITH horizon, from, to, r, [r, f, CASE WHEN x.startLatest IS NULL AND x.endLatest IS NULL THEN null ELSE x END] AS conditions
CALL (r, conditions, from, to) {
  UNWIND [part IN conditions WHERE part IS NOT NULL] AS part
  WITH CASE WHEN part.startEarliest > to OR part.endLatest < from THEN 0
            WHEN part.startLatest <= to AND from <= part.knownUntil AND part.startLatest <= part.knownUntil THEN 2
            ELSE 1 END AS certain
  RETURN min(certain) AS weakest
}
WITH horizon, from, to, r, max(weakest) AS certainty
WITH horizon, from, to, [suit IN collect({r: r, certainty: certainty}) WHERE suit.certainty >= $atLeast
     AND ($after IS NULL OR suit.certainty < $after[0] OR suit.certainty = $after[0] AND suit.r.id > $after[1])] AS found
UNWIND CASE WHEN size(found) = 0 THEN [{}] ELSE found END AS suit
WITH horizon, from, to, suit.r AS r, suit.certainty AS certainty
ORDER BY certainty DESC, r.id
LIMIT $limit
RETURN horizon, from, to, certainty AS strength,
  CASE WHEN r IS NOT NULL THEN r {.id, .name, .kind, .docketNumber, certainty: ['NO', 'POSSIBLE', 'YES'][certainty], contested: coalesce(r.contested, false),
    forum: head(COLLECT { MATCH (r)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
    places: COLLECT {
      MATCH (r)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
      RETURN DISTINCT place {.id, .name} ORDER BY place.id
    },
    period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
    dispute: head(COLLECT { MATCH (r)-[:PART_OF]->(d:Dispute) RETURN d {.id, .name} ORDER BY d.id }),
    evidence: COLLECT {
      MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
            (c)-[:FROM]->(origin:Origin)
      RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    }} END AS lawsuit
