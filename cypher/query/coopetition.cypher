// Who are partners in one place and opponents in court in another, or the same, at one moment?
// A row is one pair of organisations that are partners of one another. A lawsuit counts if its opposing parties of record
// are the members of the pair, or belong to their groups; the path through the group is part of the answer.
// $companies  null for the whole graph, or a list of one or two ids: both members of the pair, or one of them
// $market     place in which the partnership operates, such as 'DE', or null for anywhere
// $forum      place in which the lawsuit is heard, such as 'US-DE', or null for anywhere
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment
// $rollUp     'none' parties as named, 'lineage' parents and children too, 'group' also their sisters
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or [certainty, first id, second id] of the last row seen
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $market})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS markets
}
CALL () {
  OPTIONAL MATCH (:Place {id: $forum})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS forums
}
// the organisations asked for, with what belongs to them
CALL () {
  UNWIND coalesce($companies, []) AS id
  MATCH path = (:Organization {id: id})<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)
  WHERE $rollUp <> 'none' OR length(path) = 0
  RETURN collect({asked: id, member: member.id, steps: relationships(path)}) AS asked
}
CALL (asked) {
  WITH asked WHERE $companies IS NULL
  // of all partnerships those that have a lawsuit beside them
  MATCH (record:Partnership {besideLawsuit: true})
  WHERE coalesce(record.startEarliest <= $to, true) AND coalesce(record.endLatest >= $from, true)
  MATCH (a:Organization)-[:PARTY_TO {role: 'partner'}]->(record)<-[:PARTY_TO {role: 'partner'}]-(b:Organization)
  WHERE a.id < b.id
  WITH DISTINCT a, b
  MATCH (a)-[p:PARTNERS_WITH]->(b)
  RETURN a, p, b, [] AS askedSteps
  UNION
  WITH asked
  UNWIND asked AS one
  MATCH (:Organization {id: one.member})-[p:PARTNERS_WITH]-(other:Organization)
  WITH one, p, [x IN asked WHERE x.asked <> one.asked AND x.member = other.id] AS others
  WHERE size($companies) = 1 OR size(others) > 0
  UNWIND CASE WHEN size(others) = 0 THEN [{steps: []}] ELSE others END AS second
  RETURN startNode(p) AS a, p, endNode(p) AS b, one.steps + second.steps AS askedSteps
}
// neither at a time that is certainly another
WITH a, p, b, askedSteps, markets, forums
WHERE coalesce(p.startEarliest <= $to, true) AND coalesce(p.endLatest >= $from, true)
// the place of the partnership
CALL (p, markets) {
  WITH p WHERE $market IS NULL
  RETURN [] AS place
  UNION
  WITH p, markets
  MATCH (:Partnership {id: p.recordId})-[m:IN_MARKET]->(place:Place)
  WHERE $market IS NOT NULL AND place.id IN markets
  RETURN [m] AS place
}
CALL (p, place, askedSteps) {
  UNWIND [p] + place + askedSteps + [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] AS part
  RETURN max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom, min(part.knownUntil) AS certainTo,
         count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
}
WITH * WHERE possibleFrom <= possibleTo
WITH a, b, forums, collect({id: p.recordId, certainty: CASE WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END, possibleFrom: possibleFrom,
                            possibleTo: possibleTo, certainFrom: certainFrom, certainTo: certainTo, bounded: bounded}) AS friendly
// who counts as each side of the pair
CALL (a, b) {
  UNWIND [{side: 1, self: a}, {side: 2, self: b}] AS one
  WITH one, one.self AS self
  CALL (self) {
    RETURN self AS member, [] AS steps
    UNION
    MATCH path = (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN member, relationships(path) AS steps
    UNION
    MATCH path = (self)<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp <> 'none'
    RETURN member, relationships(path) AS steps
    UNION
    MATCH path = (self)-[:SUBSIDIARY_OF|UNIT_OF*1..8]->()<-[:SUBSIDIARY_OF|UNIT_OF*1..8]-(member:Organization)
    WHERE $rollUp = 'group' AND member <> self
    RETURN member, relationships(path) AS steps
  }
  WITH one.side AS side, member, steps
  WHERE EXISTS { (member)-[:LITIGATES_AGAINST]-() }
  RETURN collect(CASE side WHEN 1 THEN {member: member, steps: steps} END) AS left,
         collect(CASE side WHEN 2 THEN {member: member, steps: steps} END) AS right
}
UNWIND left AS one
UNWIND right AS two
WITH *, one.member AS x, two.member AS y
MATCH (x)-[l:LITIGATES_AGAINST]-(y)
WHERE coalesce(l.startEarliest <= $to, true) AND coalesce(l.endLatest >= $from, true)
MATCH (suit:Lawsuit {id: l.recordId})
CALL (suit, forums) {
  WITH suit WHERE $forum IS NULL
  RETURN [] AS court
  UNION
  WITH suit, forums
  MATCH (suit)-[f:FILED_IN]->(where:Court|Place)
  WHERE $forum IS NOT NULL AND any(id IN coalesce(where.forumPlaces, [where.id]) WHERE id IN forums)
  RETURN [f] AS court
}
WITH a, b, friendly, suit, x, y, one.steps AS stepsA, two.steps AS stepsB, [l] + court + one.steps + two.steps AS parts
CALL (parts) {
  UNWIND parts + [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] AS part
  RETURN max(part.startEarliest) AS hostileFrom, min(part.endLatest) AS hostileTo, max(part.startLatest) AS hostileCertainFrom,
         min(part.knownUntil) AS hostileCertainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS hostileBounded
}
WITH *, CASE WHEN hostileBounded AND hostileCertainFrom <= hostileCertainTo THEN 2 ELSE 1 END AS hostileCertainty
// two companies of one group are never a pair, nor opponents: certainly one group excludes, possibly one group leaves doubt
CALL (a, b, x, y) {
  UNWIND [[a, b], [x, y]] AS two
  WITH two[0] AS first, two[1] AS second
  MATCH path = (first)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->(:Organization)<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(second)
  RETURN collect({
    hullFrom: reduce(day = null, step IN relationships(path) | CASE WHEN step.startEarliest <= day THEN day ELSE coalesce(step.startEarliest, day) END),
    hullTo: reduce(day = null, step IN relationships(path) | CASE WHEN step.endLatest >= day THEN day ELSE coalesce(step.endLatest, day) END),
    coreFrom: reduce(day = null, step IN relationships(path) | CASE WHEN step.startLatest <= day THEN day ELSE coalesce(step.startLatest, day) END),
    coreTo: reduce(day = null, step IN relationships(path) | CASE WHEN step.knownUntil >= day THEN day ELSE coalesce(step.knownUntil, day) END)}) AS oneGroup
}
// how certain both are together at one moment
UNWIND friendly AS tie
WITH *, CASE WHEN tie.possibleFrom > hostileFrom THEN tie.possibleFrom ELSE hostileFrom END AS possibleFrom,
     CASE WHEN tie.possibleTo < hostileTo THEN tie.possibleTo ELSE hostileTo END AS possibleTo,
     CASE WHEN tie.certainFrom > hostileCertainFrom THEN tie.certainFrom ELSE hostileCertainFrom END AS latestFrom,
     CASE WHEN tie.certainTo < hostileCertainTo THEN tie.certainTo ELSE hostileCertainTo END AS earliestTo
WHERE possibleFrom <= possibleTo
WITH *, CASE WHEN tie.bounded AND hostileBounded AND latestFrom <= earliestTo THEN 2 ELSE 1 END AS bothCertainty
WHERE bothCertainty >= $atLeast
WITH *, CASE
  WHEN all(one IN oneGroup WHERE one.hullTo < possibleFrom OR one.hullFrom > possibleTo) THEN 0
  WHEN any(one IN oneGroup WHERE one.coreFrom <= possibleFrom AND possibleTo <= one.coreTo) THEN 2
  ELSE 1 END AS together
WHERE together < 2
WITH *, CASE WHEN together = 1 AND bothCertainty = 2 THEN 1 ELSE bothCertainty END AS certainty
WHERE certainty >= $atLeast
// one row a pair, strongest first; a lawsuit reached on several paths is shown by the strongest
ORDER BY hostileCertainty DESC, size(stepsA) + size(stepsB)
WITH a, b, tie.id AS partnership, suit, max(tie.certainty) AS friendlyCertainty, max(certainty) AS certainty,
     max(hostileCertainty) AS hostileCertainty, collect([{member: a, party: x, steps: stepsA}, {member: b, party: y, steps: stepsB}]) AS paths,
     collect({certainty: certainty, certainFrom: latestFrom, certainTo: earliestTo, possibleFrom: possibleFrom, possibleTo: possibleTo}) AS moments
WITH a, b, max(certainty) AS certainty,
     collect({id: partnership, certainty: friendlyCertainty}) AS friendly,
     collect({suit: suit, certainty: hostileCertainty, path: paths[0]}) AS hostile,
     reduce(all = [], some IN collect(moments) | all + some) AS moments
WHERE $after IS NULL OR certainty < $after[0]
   OR certainty = $after[0] AND (a.id > $after[1] OR a.id = $after[1] AND b.id > $after[2])
ORDER BY certainty DESC, a.id, b.id
LIMIT $limit
RETURN [a {.id, .name}, b {.id, .name}] AS companies, ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty,
  COLLECT {
    UNWIND friendly AS one
    WITH one.id AS id, max(one.certainty) AS sure
    MATCH (r:Partnership {id: id})
    RETURN r {.id, .name, .kind, certainty: ['NO', 'POSSIBLE', 'YES'][sure], contested: coalesce(r.contested, false),
      places: COLLECT { MATCH (r)-[:IN_MARKET]->(place) RETURN place {.id, .name} ORDER BY place.id },
      period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
      parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
      evidence: COLLECT {
        MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }}
    ORDER BY sure DESC, id
  } AS partnerships,
  COLLECT {
    UNWIND hostile AS one
    WITH one.suit AS r, max(one.certainty) AS sure, head(collect(one.path)) AS route
    RETURN r {.id, .name, .kind, .docketNumber, certainty: ['NO', 'POSSIBLE', 'YES'][sure], contested: coalesce(r.contested, false),
      forum: head(COLLECT { MATCH (r)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
      places: COLLECT {
        MATCH (r)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
        RETURN DISTINCT place {.id, .name} ORDER BY place.id
      },
      period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
      parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
      viaGroup: COLLECT {
        UNWIND route AS side
        WITH side.member AS member, side.party AS party, side.steps AS steps
        WHERE size(steps) > 0
        RETURN {member: member {.id, .name}, party: party {.id, .name},
          path: [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
            period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}],
          evidence: COLLECT {
            UNWIND steps AS step
            MATCH (:Ownership {id: step.recordId})<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
                  (c)-[:FROM]->(origin:Origin)
            RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
          }}
      },
      evidence: COLLECT {
        MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }}
    ORDER BY sure DESC, r.id
  } AS lawsuits,
  COLLECT {
    UNWIND moments AS moment
    WITH DISTINCT moment WHERE moment.certainty = 2
    RETURN {from: moment.certainFrom, to: moment.certainTo} ORDER BY moment.certainFrom
  } AS certainlyBoth,
  COLLECT {
    UNWIND moments AS moment
    WITH DISTINCT moment.possibleFrom AS from, moment.possibleTo AS to
    RETURN {from: from, to: to} ORDER BY from
  } AS possiblyBoth
