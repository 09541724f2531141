// Which acquired companies' patents were asserted later, and by whom?
// A row is one patent that a company owned on the day on which it was bought, and one case of a court that was filed after that
// day over the patent, by one that brought it. A petition against a patent asserts nothing, nor does a number in the text of a
// docket. What is certain on each day that it may have been is certain. Patents are of the company named, without its group.
// An assertion is not a finding.
// $company    id of the company acquired, of who bought it, or of who asserts; or null for all
// $from, $to  first and last day between which the case was filed; null for at any time
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or the key of the last row seen
// $limit      most rows to return
MATCH (acquirer:Organization)-[e:ACQUIRED]->(target:Organization)
MATCH (deal:Transaction {id: e.recordId})
WITH acquirer, target, deal, coalesce(e.startEarliest, deal.startEarliest) AS dayFrom, coalesce(e.startLatest, deal.startLatest) AS dayTo
MATCH (target)-[title:OWNS]->(patent:Patent)
WITH *, CASE WHEN dayTo < title.startEarliest OR dayFrom > title.endLatest THEN 0
             WHEN title.startLatest <= dayFrom AND dayTo <= title.knownUntil THEN 2
             ELSE 1 END AS owned
WHERE owned > 0
CALL (patent) {
  MATCH (patent)-[:IN_SUIT]->(suit:Lawsuit)<-[:PARTY_TO {role: 'plaintiff'}]-(asserter:Organization)
  RETURN suit, asserter
  UNION
  MATCH (patent)<-[:OVER]-(accusation:Accusation)-[:IN_CASE]->(suit:Lawsuit), (accusation)-[:ASSERTED_BY]->(asserter:Organization)
  WHERE NOT EXISTS { (suit)<-[:PARTY_TO {role: 'petitioner'}]-() }
  RETURN suit, asserter
}
WITH *, CASE WHEN suit.startLatest <= dayFrom THEN 0 WHEN suit.startEarliest > dayTo THEN 2 ELSE 1 END AS later
WHERE later > 0 AND ($company IS NULL OR $company IN [target.id, acquirer.id, asserter.id])
  AND ($from IS NULL OR coalesce(suit.startLatest < $from, false) = false) AND ($to IS NULL OR coalesce(suit.startEarliest > $to, false) = false)
WITH asserter, target, acquirer, patent, suit, deal, dayFrom, dayTo, title, CASE WHEN owned < later THEN owned ELSE later END AS certainty
WHERE certainty >= $atLeast
ORDER BY certainty DESC, deal.id, title.startLatest
WITH asserter, target, acquirer, patent, suit, max(certainty) AS certainty,
     head(collect({deal: deal, from: dayFrom, to: dayTo, title: title})) AS best
WITH *, toString(9 - certainty) + '|' + asserter.id + '|' + target.id + '|' + acquirer.id + '|' + patent.id + '|' + suit.id AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
WITH *, best.deal AS deal, best.title AS title
RETURN asserter {.id, .name} AS asserter, target {.id, .name} AS acquired, acquirer {.id, .name} AS acquirer,
  patent {.id, .name} AS patent,
  deal {.id, .name, .kind, earliest: best.from, latest: best.to, text: deal.startText} AS acquisition,
  title {.startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn, .basis, .endBasis, .since, .until} AS title,
  suit {.id, .name, .kind, .docketNumber,
    forum: head(COLLECT { MATCH (suit)-[:FILED_IN]->(forum) RETURN forum {.id, .name, court: forum:Court} ORDER BY forum.id }),
    period: suit {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS lawsuit,
  CASE asserter WHEN target THEN 'acquired' WHEN acquirer THEN 'acquirer' ELSE 'other' END AS asserterIs,
  ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty, 'An assertion is not a finding.' AS notice, key
