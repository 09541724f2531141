// Who is at once partner, licensor or licensee and opponent?
// A row is one partnership or licence between two companies and one suit between them, or between companies of their groups,
// that both held on one day, with the days on which both certainly and possibly did.
// $company    id of one of the two, or null for all
// $rollUp     'none' parties as named, 'lineage' parents and children too, 'group' also their sisters
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or the key of the last row seen
// $limit      most rows to return
MATCH (a:Organization)-[p:PARTNERS_WITH|LICENSES_TO|CROSS_LICENSES_WITH]->(b:Organization)
WHERE $company IS NULL OR $company IN [a.id, b.id]
CALL (a, b) {
  UNWIND [{side: 1, self: a}, {side: 2, self: b}] AS one
  WITH one, one.self AS self
  CALL (self) {
    RETURN self AS member, [] AS steps, 0 AS width
    UNION
    MATCH path = (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN member, relationships(path) AS steps, 1 AS width
    UNION
    MATCH path = (self)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN member, relationships(path) AS steps, 1 AS width
    UNION
    MATCH path = (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp = 'group' AND member <> self
    RETURN member, relationships(path) AS steps, 2 AS width
  }
  WITH one.side AS side, member, steps, width
  RETURN collect(CASE side WHEN 1 THEN {member: member, steps: steps, width: width} END) AS left,
         collect(CASE side WHEN 2 THEN {member: member, steps: steps, width: width} END) AS right
}
UNWIND left AS one
WITH *, one.member AS x
MATCH (x)-[l:LITIGATES_AGAINST]-(y:Organization)
UNWIND [other IN right WHERE other.member = y] AS two
WITH DISTINCT a, b, p, x, y, l, one.steps AS stepsA, two.steps AS stepsB, CASE WHEN one.width > two.width THEN one.width ELSE two.width END AS width
CALL (p, l, stepsA, stepsB) {
  UNWIND [p, l] + stepsA + stepsB + CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom, min(part.knownUntil) AS certainTo,
       count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN possibleFrom, possibleTo, certainFrom, certainTo,
         CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH * WHERE sure > 0
// two companies of one group are never a pair, nor opponents: certainly one group excludes, possibly one group leaves doubt
CALL (a, b, x, y, possibleFrom, possibleTo) {
  UNWIND [[a, b], [x, y]] AS two
  WITH two[0] AS first, two[1] AS second, possibleFrom, possibleTo
  OPTIONAL MATCH path = (first)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->(:Organization)<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(second)
  RETURN max(CASE WHEN path IS NULL OR any(step IN relationships(path) WHERE possibleTo < step.startEarliest OR possibleFrom > step.endLatest) THEN 0
                  WHEN all(step IN relationships(path) WHERE step.startLatest <= possibleFrom AND possibleTo <= step.knownUntil) THEN 2
                  ELSE 1 END) AS oneGroup
}
WITH * WHERE oneGroup < 2
WITH *, CASE WHEN oneGroup = 1 THEN 1 ELSE sure END AS certainty
WHERE certainty >= $atLeast
ORDER BY certainty DESC, width, size(stepsA) + size(stepsB), x.id, y.id
WITH a, b, p.recordId AS recordId, type(p) AS basis, l.recordId AS suitId, max(certainty) AS certainty, min(width) AS width,
     collect({certainty: certainty, certainFrom: certainFrom, certainTo: certainTo, possibleFrom: possibleFrom, possibleTo: possibleTo}) AS moments,
     head(collect([{member: a, party: x, steps: stepsA}, {member: b, party: y, steps: stepsB}])) AS route
WITH *, CASE WHEN a.name <= b.name THEN [a, b] ELSE [b, a] END AS pair
WITH *, toString(9 - certainty) + '|' + pair[0].id + '|' + pair[1].id + '|' + recordId + '|' + suitId + '|' + basis AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
MATCH (record:Record {id: recordId})
MATCH (suit:Lawsuit {id: suitId})
RETURN [one IN pair | one {.id, .name}] AS companies, CASE basis WHEN 'PARTNERS_WITH' THEN 'partnership' ELSE 'licence' END AS basis,
  record {.id, .name, .kind, label: head([l IN labels(record) WHERE NOT l IN ['Entity', 'Record', 'Organization']]),
    parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(record) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
    period: record {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS record,
  suit {.id, .name, .kind, .docketNumber,
    forum: head(COLLECT { MATCH (suit)-[:FILED_IN]->(forum) RETURN forum {.id, .name, court: forum:Court} ORDER BY forum.id }),
    period: suit {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS lawsuit,
  ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty, ['none', 'lineage', 'group'][width] AS rollUp,
  COLLECT {
    UNWIND moments AS moment
    WITH DISTINCT moment WHERE moment.certainty = 2
    RETURN {from: moment.certainFrom, to: moment.certainTo} ORDER BY moment.certainFrom
  } AS certainlyBoth,
  COLLECT {
    UNWIND moments AS moment
    WITH DISTINCT moment.possibleFrom AS from, moment.possibleTo AS to
    RETURN {from: from, to: to} ORDER BY from
  } AS possiblyBoth,
  COLLECT {
    UNWIND route AS side
    WITH side.member AS member, side.party AS party, side.steps AS steps
    WHERE size(steps) > 0
    RETURN {member: member {.id, .name}, party: party {.id, .name},
      path: [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
        period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}]}
  } AS viaGroup,
  key
