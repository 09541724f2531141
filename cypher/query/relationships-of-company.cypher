// With whom is a company connected, how, where, and how certainly at a moment or in a period?
// A row is one direct relationship of the company or, rolled up, of a member of its group, with the record behind it.
// $company    id of the organisation
// $types      relationship types of the reading layer, such as ['PARTNERS_WITH'], or null for all
// $place      place in which it holds, or null for anywhere
// $from, $to  first and last day of the time asked for
// $rollUp     'none' the company itself, 'lineage' its parents and children too, 'group' also their sisters
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or [certainty, type, id of the other, id of the record] of the last row seen
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $place})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS places
}
MATCH (o:Organization {id: $company})
CALL (o) {
  RETURN o AS member, [] AS steps
  UNION
  MATCH path = (o)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization) WHERE $rollUp <> 'none'
  RETURN member, relationships(path) AS steps
  UNION
  MATCH path = (o)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization) WHERE $rollUp <> 'none'
  RETURN member, relationships(path) AS steps
  UNION
  MATCH path = (o)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
  WHERE $rollUp = 'group' AND member <> o
  RETURN member, relationships(path) AS steps
}
MATCH (member)-[x:PARTNERS_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|ACCUSES_PRODUCT|OWNS|OFFERS|HEADED_BY]-(other)
WHERE ($types IS NULL OR type(x) IN $types) AND ($place IS NULL OR any(id IN x.places WHERE id IN places))
CALL (x, steps) {
  UNWIND [x] + steps AS part
  RETURN min(CASE WHEN part.startEarliest > $to OR part.endLatest < $from THEN 0
                  WHEN part.startLatest <= $to AND $from <= part.knownUntil AND part.startLatest <= part.knownUntil THEN 2
                  ELSE 1 END) AS certainty
}
WITH x, other, member, steps, certainty, type(x) AS type
WHERE certainty >= $atLeast
ORDER BY certainty DESC, size(steps)
WITH x, other, type, max(certainty) AS certainty, head(collect({member: member, steps: steps})) AS route
WHERE $after IS NULL OR certainty < $after[0] OR certainty = $after[0] AND (type > $after[1]
   OR type = $after[1] AND (other.id > $after[2] OR other.id = $after[2] AND x.recordId > $after[3]))
ORDER BY certainty DESC, type, other.id, x.recordId
LIMIT $limit
WITH *, startNode(x) AS starts, endNode(x) AS ends
ORDER BY certainty DESC, type, other.id, x.recordId
RETURN type, starts {.id, .name} AS from, ends {.id, .name} AS to, other {.id, .name} AS other, x.recordId AS record,
  ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty, coalesce(x.contested, false) AS contested,
  COLLECT { UNWIND x.places AS id MATCH (place:Place {id: id}) RETURN place {.id, .name} ORDER BY place.id } AS places,
  x {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  [step IN route.steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
    period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}] AS viaGroup,
  COLLECT {
    MATCH (:Entity|Record {id: x.recordId})<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence
