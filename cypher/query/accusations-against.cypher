// Of what is a company accused, by whom, over which products, technologies and patents, in which case, and where?
// An accusation is not a finding: a finding is a dated state of an accusation, with the court that made it.
// $company    id of the company
// $rollUp     'none' the company as named, 'lineage' its parents and children too, 'group' also its sisters
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    0 for all, 1 for accusations in cases certainly or possibly pending then, 2 for certainly pending ones
// $after      null, or the key of the last row seen
// $limit      most rows to return
CALL () {
  MATCH (self:Organization {id: $company})
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
  RETURN self, member, steps
}
MATCH (member)<-[:AGAINST]-(r:Accusation)
WITH self, member, steps, r, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
// the cases in which the accusation was made; where none is known, the accusation's own period counts
CALL (r, steps, window) {
  OPTIONAL MATCH (r)-[:IN_CASE]->(suit:Lawsuit)
  CALL (r, suit, steps, window) {
    UNWIND steps + [{startEarliest: coalesce(r.startEarliest, suit.startEarliest), startLatest: coalesce(r.startLatest, suit.startLatest),
                       endLatest: coalesce(r.endLatest, suit.endLatest), knownUntil: coalesce(r.knownUntil, suit.knownUntil)}] + window AS part
    WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
         min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
    RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
  }
  RETURN max(sure) AS sure, [x IN collect({suit: suit, sure: sure}) WHERE x.suit IS NOT NULL] AS cases
}
WITH * WHERE sure >= $atLeast
// reached on several paths, an accusation is shown by the strongest
ORDER BY sure DESC, size(steps), member.id
WITH r, member, max(sure) AS sure, head(collect({self: self, steps: steps, cases: cases})) AS best
WITH *, best.self AS self, best.steps AS steps, best.cases AS cases, toString(2 - sure) + '|' + r.id + '|' + member.id AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN r {.id, .name, .kind, contested: coalesce(r.contested, false)} AS accusation,
  member {.id, .name} AS accused,
  COLLECT { MATCH (r)-[:ASSERTED_BY]->(who) RETURN who {.id, .name} ORDER BY who.id } AS accusedBy,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  CASE WHEN size(steps) > 0 THEN {member: self {.id, .name}, party: member {.id, .name},
    path: [step IN steps | {from: startNode(step).id, type: type(step), to: endNode(step).id, ownership: step.recordId,
      period: step {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}}],
    evidence: COLLECT {
      UNWIND steps AS step
      MATCH (owned:Ownership {id: step.recordId})
      MATCH (owned)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
            (c)-[:FROM]->(origin:Origin)
      RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    }} END AS viaGroup,
  // several products stand here because sources name different ones
  COLLECT { MATCH (r)-[:ACCUSES]->(p:Product) RETURN p {.id, .name, .kind} ORDER BY p.id } AS products,
  COLLECT { MATCH (r)-[:CONCERNS]->(t:Technology) RETURN t {.id, .name} ORDER BY t.id } AS technologies,
  COLLECT {
    MATCH (r)-[:OVER]->(asset)
    RETURN asset {.id, .name, label: head([l IN labels(asset) WHERE NOT l IN ['Entity', 'Record', 'Organization']]), .statedSize, .sizeQualifier, .membersKnown,
      members: COLLECT { MATCH (asset)<-[:MEMBER_OF]-(patent:Patent) RETURN patent {.id, .name} ORDER BY patent.id },
      sizeStatedBy: COLLECT {
        MATCH (asset)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND c.field = 'size')-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY asset.id
  } AS assets,
  COLLECT {
    UNWIND cases AS one
    WITH one.suit AS suit, one.sure AS pending
    RETURN suit {.id, .name, .kind, .docketNumber, certainty: ['NO', 'POSSIBLE', 'YES'][pending],
      forum: head(COLLECT { MATCH (suit)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
      places: COLLECT {
        MATCH (suit)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
        RETURN DISTINCT place {.id, .name} ORDER BY place.id
      },
      period: suit {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
      parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(suit) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
      mentioned: COLLECT { MATCH (suit)-[:MENTIONS]->(p:Product) RETURN p {.id, .name} ORDER BY p.id },
      states: COLLECT {
        MATCH (suit)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND c.field = 'state')-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, on: c.on, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY suit.id
  } AS cases,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND c.field = 'state')-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, on: c.on, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS states,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  'An accusation is not a finding.' AS notice,
  key
