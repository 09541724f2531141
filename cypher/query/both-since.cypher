// Since when, and until when at least, are two companies both partners and opponents in court?
// Each partnership is set against each lawsuit, with the days on which both certainly and possibly held. Parties and groups
// are matched as in coopetition.cypher; an absent day is one that no source bounds.
// $a, $b   ids of the two companies
// $rollUp  'none' parties as named, 'lineage' parents and children too, 'group' also their sisters
// the organisations asked for, with what belongs to them
CALL () {
  UNWIND [$a, $b] AS id
  MATCH path = (:Organization {id: id})<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)
  WHERE $rollUp <> 'none' OR length(path) = 0
  RETURN collect({asked: id, member: member.id, steps: relationships(path)}) AS asked
}
CALL (asked) {
  UNWIND [x IN asked WHERE x.asked = $a] AS one
  MATCH (:Organization {id: one.member})-[p:PARTNERS_WITH]-(other:Organization)
  UNWIND [x IN asked WHERE x.asked = $b AND x.member = other.id] AS second
  RETURN startNode(p) AS a, p, endNode(p) AS b, one.steps + second.steps AS askedSteps
}
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
  RETURN collect(CASE side WHEN 1 THEN {member: member, steps: steps} END) AS left,
         collect(CASE side WHEN 2 THEN {member: member, steps: steps} END) AS right
}
UNWIND left AS one
WITH *, one.member AS x
MATCH (x)-[l:LITIGATES_AGAINST]-(y:Organization)
UNWIND [other IN right WHERE other.member = y] AS two
WITH DISTINCT a, b, p, l, x, y, one.steps AS stepsA, two.steps AS stepsB, askedSteps
CALL (p, l, stepsA, stepsB, askedSteps) {
  UNWIND [p, l] + stepsA + stepsB + askedSteps AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN possibleFrom, possibleTo, certainFrom, certainTo,
         CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS held
}
WITH * WHERE held > 0
// two companies of one group are never a pair, nor opponents: certainly one group excludes, possibly one group leaves doubt
CALL (a, b, x, y, possibleFrom, possibleTo) {
  UNWIND [[a, b], [x, y]] AS two
  WITH two[0] AS first, two[1] AS second, possibleFrom, possibleTo
  OPTIONAL MATCH path = (first)-[:SUBSIDIARY_OF|UNIT_OF*0..8]->(:Organization)<-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(second)
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
WITH *, CASE WHEN oneGroup = 1 THEN 1 ELSE held END AS sure
// reached on several paths, a lawsuit is shown by the strongest
ORDER BY sure DESC, size(stepsA) + size(stepsB)
WITH a, b, p.recordId AS partnership, l.recordId AS lawsuit, max(sure) AS sure,
     head(collect({member: a, party: x, steps: stepsA, other: b, opponent: y, otherSteps: stepsB, possibleFrom: possibleFrom, possibleTo: possibleTo,
       certainFrom: CASE WHEN sure = 2 THEN certainFrom END, certainTo: CASE WHEN sure = 2 THEN certainTo END})) AS best
ORDER BY sure DESC, best.possibleFrom, partnership, lawsuit
WITH a, b, max(sure) AS certainty, collect({partnership: partnership, lawsuit: lawsuit, sure: sure, best: best}) AS joint
ORDER BY certainty DESC, a.id, b.id
RETURN [a {.id, .name}, b {.id, .name}] AS companies,
  ['NO', 'POSSIBLE', 'YES'][certainty] AS certainty,
  // overall, from the first to the last day of all of them; possible days are absent where one of them is unbounded
  CASE WHEN certainty = 2 THEN {
    from: reduce(day = null, x IN joint | CASE WHEN x.best.certainFrom >= day THEN day ELSE coalesce(x.best.certainFrom, day) END),
    to: reduce(day = null, x IN joint | CASE WHEN x.best.certainTo <= day THEN day ELSE coalesce(x.best.certainTo, day) END)} END AS certainlyBoth,
  {from: CASE WHEN all(x IN joint WHERE x.best.possibleFrom IS NOT NULL) THEN reduce(day = null, x IN joint | CASE WHEN x.best.possibleFrom >= day THEN day ELSE x.best.possibleFrom END) END,
    to: CASE WHEN all(x IN joint WHERE x.best.possibleTo IS NOT NULL) THEN reduce(day = null, x IN joint | CASE WHEN x.best.possibleTo <= day THEN day ELSE x.best.possibleTo END) END} AS possiblyBoth,
  COLLECT {
    UNWIND range(0, size(joint) - 1) AS i
    WITH i, joint[i] AS one, joint[i].best AS best
    MATCH (r:Partnership {id: one.partnership})
    MATCH (suit:Lawsuit {id: one.lawsuit})
    RETURN {partnership: r {.id, .name, period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}},
      lawsuit: suit {.id, .name, period: suit {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}, parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(suit) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id }},
      certainty: ['NO', 'POSSIBLE', 'YES'][one.sure],
      certainlyBoth: CASE WHEN one.sure = 2 THEN {from: best.certainFrom, to: best.certainTo} END,
      possiblyBoth: {from: best.possibleFrom, to: best.possibleTo},
      viaGroup: COLLECT {
        UNWIND [{member: best.member, party: best.party, steps: best.steps}, {member: best.other, party: best.opponent, steps: best.otherSteps}] AS side
        WITH side.member AS self, side.party AS party, side.steps AS steps
        WHERE size(steps) > 0
        RETURN CASE WHEN size(steps) > 0 THEN {member: self {.id, .name}, party: party {.id, .name},
          path: [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
            period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}],
          evidence: COLLECT {
            UNWIND steps AS step
            MATCH (owned:Ownership {id: step.recordId})
            MATCH (owned)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
                  (c)-[:FROM]->(origin:Origin)
            RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
          }} END
      },
      evidence: COLLECT {
        UNWIND [r, suit] AS record
        MATCH (record)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY i
  } AS joint
