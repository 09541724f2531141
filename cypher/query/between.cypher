// What is there between two companies or groups, both ways: co-operation, conflict, licences, supply, deals, ownership?
// A row is one relationship of the reading layer between a member of the one side and a member of the other, with the parties
// as named and the path through the group where a party stands for a company asked for. Each ownership step is a condition of
// its certainty. Rows that held at another time only have the certainty NO and come last: a timeline needs them.
// $a, $b      ids of the two companies
// $rollUp     'none' the company as named, 'lineage' its parents and children too, 'group' also its sisters
// $market     null for anywhere, or the place of a co-operation, such as 'DE'; a wider or unstated place does not match
// $forum      null for anywhere, or the place where a lawsuit is heard, such as 'US-DE'
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $market})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS markets
}
CALL () {
  OPTIONAL MATCH (:Place {id: $forum})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS forums
}
CALL () {
  MATCH (self:Organization {id: $a})
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
  RETURN collect({self: self, member: member, steps: steps}) AS aSide
}
CALL () {
  MATCH (self:Organization {id: $b})
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
  RETURN collect({self: self, member: member, steps: steps}) AS bSide
}
UNWIND aSide AS one
WITH *, one.member AS x
CALL (x, bSide) {
  UNWIND bSide AS two
  WITH x, two, two.member AS y
  WHERE x <> y
  MATCH (x)-[e:PARTNERS_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO]-(y)
  RETURN e, two, y, null AS against
  UNION
  UNWIND bSide AS two
  WITH x, two, two.member AS y
  WHERE x <> y
  MATCH (y)<-[:AGAINST]-(r:Accusation)-[:ASSERTED_BY]->(x), (x)-[e:ACCUSES_PRODUCT {recordId: r.id}]->(:Product)
  RETURN e, two, y, y AS against
  UNION
  UNWIND bSide AS two
  WITH x, two, two.member AS y
  WHERE x <> y
  MATCH (x)<-[:AGAINST]-(r:Accusation)-[:ASSERTED_BY]->(y), (y)-[e:ACCUSES_PRODUCT {recordId: r.id}]->(:Product)
  RETURN e, two, y, x AS against
}
WITH e, x, y, against, one, two, markets, forums, one.steps + two.steps AS steps,
     CASE WHEN type(e) IN ['LITIGATES_AGAINST', 'ACCUSES_PRODUCT'] THEN 'conflict' WHEN type(e) IN ['SUBSIDIARY_OF', 'UNIT_OF'] THEN 'ownership'
          WHEN type(e) = 'COMPETES_WITH' THEN 'competition' WHEN type(e) IN ['ACQUIRED', 'SOLD_PATENTS_TO', 'TRANSFERRED_TO'] THEN 'deal'
          ELSE 'co-operation' END AS kind
// what is asked of one company of a group is never answered by the way back through the other
WHERE kind <> 'ownership' OR size(steps) = 0
// where it holds: a market for what is done together, a forum for what is fought over
WITH *, CASE WHEN kind = 'conflict' THEN $forum ELSE $market END AS wanted, CASE WHEN kind = 'conflict' THEN forums ELSE markets END AS places
CALL (e, wanted, places) {
  WITH e, wanted WHERE wanted IS NULL
  RETURN [] AS where
  UNION
  WITH e, wanted, places WHERE wanted IS NOT NULL
  MATCH (:Record {id: e.recordId})-[:IN_CASE*0..1]->()-[m:IN_MARKET|FILED_IN]->(place:Place|Court)
  WHERE any(id IN coalesce(place.forumPlaces, [place.id]) WHERE id IN places)
  RETURN [m] AS where
}
CALL (e, where, steps) {
  UNWIND [e] + where + steps + [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN possibleFrom, possibleTo, CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS held
}
CALL (e, where, steps) {
  UNWIND [e] + where + steps AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo
  RETURN coalesce(possibleFrom <= possibleTo, true) AS ever
}
WITH * WHERE ever
// two companies of one group are no opponents, nor partners of one another: certainly one group excludes, possibly leaves doubt
CALL (x, y, kind, possibleFrom, possibleTo) {
  OPTIONAL MATCH path = (x)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->(:Organization)<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(y)
  WHERE NOT kind IN ['ownership', 'deal']
  WITH path, possibleFrom, possibleTo,
       reduce(day = null, step IN relationships(path) | CASE WHEN step.startEarliest <= day THEN day ELSE coalesce(step.startEarliest, day) END) AS hullFrom,
       reduce(day = null, step IN relationships(path) | CASE WHEN step.endLatest >= day THEN day ELSE coalesce(step.endLatest, day) END) AS hullTo,
       reduce(day = null, step IN relationships(path) | CASE WHEN step.startLatest <= day THEN day ELSE coalesce(step.startLatest, day) END) AS coreFrom,
       reduce(day = null, step IN relationships(path) | CASE WHEN step.knownUntil >= day THEN day ELSE coalesce(step.knownUntil, day) END) AS coreTo
  RETURN max(CASE WHEN path IS NULL OR hullTo < possibleFrom OR hullFrom > possibleTo THEN 0
                  WHEN coreFrom <= possibleFrom AND possibleTo <= coreTo THEN 2
                  ELSE 1 END) AS oneGroup
}
WITH * WHERE oneGroup < 2
WITH *, CASE WHEN oneGroup = 1 AND held = 2 THEN 1 ELSE held END AS sure
// reached on several paths or in several places, a relationship is shown by the strongest
ORDER BY sure DESC, size(steps)
WITH e, kind, max(sure) AS sure, head(collect({one: one, two: two, against: against})) AS best
WITH e, kind, sure, best, startNode(e) AS a, endNode(e) AS b, best.against AS against, toString(2 - sure) + '|' + type(e) + '|' + startNode(e).id + '|' + endNode(e).id + '|' + e.recordId AS place
ORDER BY place
LIMIT $limit
MATCH (r:Record {id: e.recordId})
RETURN kind,
  {id: a.id + '|' + type(e) + '|' + b.id + '|' + e.recordId, type: type(e), from: a.id, to: b.id, record: e.recordId, recordName: r.name, kind: kind,
   certainty: ['NO', 'POSSIBLE', 'YES'][sure], contested: coalesce(e.contested, false), places: coalesce(e.places, []),
   period: e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
   origins: e.origins, modalities: e.modalities, against: against.id} AS edge,
  [n IN [a, b, against] WHERE n IS NOT NULL | n {.id, .name, .kind, label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Organization']])}] AS ends,
  r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS record,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  COLLECT { UNWIND e.places AS id MATCH (where:Place {id: id}) RETURN where {.id, .name} ORDER BY where.id } AS places,
  [side IN [best.one, best.two] WHERE size(side.steps) > 0 | {member: {id: side.self.id, name: side.self.name}, party: {id: side.member.id, name: side.member.name},
    path: [step IN side.steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
      period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}]}] AS viaGroup,
  COLLECT {
    UNWIND [best.one, best.two] AS side
    UNWIND side.steps AS step
    WITH DISTINCT step, startNode(step) AS child, endNode(step) AS parent
    RETURN {edge: {id: child.id + '|' + type(step) + '|' + parent.id + '|' + step.recordId, type: type(step), from: child.id, to: parent.id, record: step.recordId,
        kind: 'ownership', certainty: CASE WHEN step.startEarliest > $to OR step.endLatest < $from THEN 'NO'
          WHEN step.startLatest <= $to AND $from <= step.knownUntil AND step.startLatest <= step.knownUntil THEN 'YES' ELSE 'POSSIBLE' END,
        contested: coalesce(step.contested, false), places: [], origins: step.origins, modalities: step.modalities,
        period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}},
      ends: [n IN [child, parent] | n {.id, .name, .kind, label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Record', 'Organization']])}]}
  } AS steps,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])
    RETURN c.id ORDER BY c.id
  } AS evidence
