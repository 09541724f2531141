// Which companies bought patents from a company that they were in suit with?
// A row is one patent that went from a seller to a buyer, and one suit that was pending on that day between them, or between
// companies of their groups. The day is that of the execution; where it is not recorded, some day up to the recording. Only
// assignments and sales count. What is certain on each day that it may have been is certain.
// $company    id of the buyer or the seller, or null for all
// $rollUp     'none' parties as named, 'lineage' parents and children too, 'group' also their sisters
// $from, $to  first and last day between which the purchase was made; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or the key of the last row seen
// $limit      most rows to return
MATCH (seller:Organization)-[e:TRANSFERRED_TO|SOLD_PATENTS_TO]->(buyer:Organization)
WHERE $company IS NULL OR $company IN [seller.id, buyer.id]
MATCH (t:Transaction {id: e.recordId})
WHERE type(e) = 'SOLD_PATENTS_TO' OR t.kind = 'assignment'
CALL (seller, t) {
  MATCH (seller)-[x:PARTY_TO]->(t)
  WHERE x.role IN ['assignor', 'seller', 'transferor']
  RETURN min(x.executed) AS signed, max(x.executed) AS lastSigned, count(x.executed) = count(*) AS allSigned
}
WITH seller, buyer, t, CASE WHEN allSigned THEN signed ELSE t.startEarliest END AS dayFrom,
     CASE WHEN allSigned THEN lastSigned ELSE t.startLatest END AS dayTo
WHERE ($from IS NULL OR coalesce(dayTo < $from, false) = false) AND ($to IS NULL OR coalesce(dayFrom > $to, false) = false)
// who counts as each of the two
CALL (seller, buyer) {
  UNWIND [{side: 1, self: buyer}, {side: 2, self: seller}] AS one
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
  RETURN collect(CASE side WHEN 1 THEN {member: member, steps: steps, width: width} END) AS buyers,
         collect(CASE side WHEN 2 THEN {member: member, steps: steps, width: width} END) AS sellers
}
UNWIND buyers AS one
WITH *, one.member AS x
MATCH (x)-[l:LITIGATES_AGAINST]-(y:Organization)
UNWIND [other IN sellers WHERE other.member = y] AS two
WITH seller, buyer, t, dayFrom, dayTo, x, y, l, one.steps AS buyerSteps, two.steps AS sellerSteps,
     CASE WHEN one.width > two.width THEN one.width ELSE two.width END AS width
CALL (l, buyerSteps, sellerSteps, dayFrom, dayTo) {
  UNWIND [l] + buyerSteps + sellerSteps AS part
  RETURN min(CASE WHEN dayTo < part.startEarliest OR dayFrom > part.endLatest THEN 0
                  WHEN part.startLatest <= dayFrom AND dayTo <= part.knownUntil THEN 2
                  ELSE 1 END) AS sure
}
WITH * WHERE sure > 0
// two companies of one group are never opponents, nor do they buy from one another: certainly one group excludes, possibly one leaves doubt
CALL (seller, buyer, x, y, dayFrom, dayTo) {
  UNWIND [[buyer, seller], [x, y]] AS two
  WITH two[0] AS first, two[1] AS second, dayFrom, dayTo
  OPTIONAL MATCH path = (first)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->(:Organization)<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(second)
  RETURN max(CASE WHEN path IS NULL OR any(step IN relationships(path) WHERE dayTo < step.startEarliest OR dayFrom > step.endLatest) THEN 0
                  WHEN all(step IN relationships(path) WHERE step.startLatest <= dayFrom AND dayTo <= step.knownUntil) THEN 2
                  ELSE 1 END) AS oneGroup
}
WITH * WHERE oneGroup < 2
WITH *, CASE WHEN oneGroup = 1 THEN 1 ELSE sure END AS certainty
WHERE certainty >= $atLeast
MATCH (t)-[:CONVEYS]->(patent:Patent|PatentSet)
WITH DISTINCT seller, buyer, t, patent, dayFrom, dayTo, l.recordId AS suitId, certainty, width, x, y, buyerSteps, sellerSteps
ORDER BY certainty DESC, width, size(buyerSteps) + size(sellerSteps), x.id, y.id
WITH seller, buyer, patent, suitId, max(certainty) AS certainty, min(width) AS width,
     collect({t: t, from: dayFrom, to: dayTo, certainty: certainty}) AS purchases,
     head(collect([{member: buyer, party: x, steps: buyerSteps}, {member: seller, party: y, steps: sellerSteps}])) AS route
WITH *, toString(9 - certainty) + '|' + buyer.id + '|' + seller.id + '|' + patent.id + '|' + suitId AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
MATCH (suit:Lawsuit {id: suitId})
RETURN buyer {.id, .name} AS buyer, seller {.id, .name} AS seller, patent {.id, .name} AS patent,
  COLLECT {
    UNWIND purchases AS one
    WITH DISTINCT one.t AS t, one.from AS from, one.to AS to
    RETURN t {.id, .name, .kind, .conveyanceText, .recorded, executedEarliest: from, executedLatest: to} ORDER BY t.id
  } AS purchases,
  suit {.id, .name, .kind, .docketNumber,
    forum: head(COLLECT { MATCH (suit)-[:FILED_IN]->(forum) RETURN forum {.id, .name, court: forum:Court} ORDER BY forum.id }),
    period: suit {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS lawsuit,
  ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty, ['none', 'lineage', 'group'][width] AS rollUp,
  COLLECT {
    UNWIND route AS side
    WITH side.member AS member, side.party AS party, side.steps AS steps
    WHERE size(steps) > 0
    RETURN {member: member {.id, .name}, party: party {.id, .name},
      path: [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
        period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}]}
  } AS viaGroup,
  key
