// What do two companies or groups sue each other over? A tree: the dispute, its lawsuits, their accusations, and which suit
// answers which. A lawsuit counts if its opposing parties of record belong to the two sides. An accusation is not a finding.
// $a, $b      ids of the two companies
// $rollUp     'none' the company as named, 'lineage' its parents and children too, 'group' also its sisters
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    0 for all, 1 for lawsuits certainly or possibly pending then, 2 for certainly pending ones
// $after      null, or the key of the last row seen
// $limit      most disputes to return
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
  RETURN self AS a, collect({self: self, member: member, steps: steps}) AS aSide
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
  RETURN self AS b, collect({self: self, member: member, steps: steps}) AS bSide
}
WITH *, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
UNWIND aSide AS one
WITH *, one.member AS x
MATCH (x)-[l:LITIGATES_AGAINST]-(y:Organization)
UNWIND [other IN bSide WHERE other.member = y AND y <> x] AS two
MATCH (suit:Lawsuit {id: l.recordId})
WITH suit, l, one, two, window, one.steps + two.steps AS steps
CALL (l, steps, window) {
  UNWIND [l] + steps + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH * WHERE sure >= $atLeast
ORDER BY sure DESC, size(steps)
WITH suit, max(sure) AS sure, head(collect([one, two])) AS route
OPTIONAL MATCH (suit)-[:PART_OF]->(dispute:Dispute)
WITH dispute, suit, sure, route
ORDER BY suit.startLatest, suit.id
WITH dispute, CASE WHEN dispute IS NULL THEN suit.id END AS alone, collect({suit: suit, sure: sure, route: route}) AS suits, max(sure) AS sure
WITH *, coalesce(dispute.id, alone) AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN CASE WHEN dispute IS NOT NULL THEN dispute {.id, .name, .kind, contested: coalesce(dispute.contested, false),
    period: dispute {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(dispute) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
    evidence: COLLECT {
      MATCH (dispute)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
            (c)-[:FROM]->(origin:Origin)
      RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    }} END AS dispute,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  COLLECT {
    UNWIND range(0, size(suits) - 1) AS i
    WITH i, suits[i].suit AS r, suits[i].sure AS pending, suits[i].route AS route
    RETURN r {.id, .name, .kind, .docketNumber, certainty: ['NO', 'POSSIBLE', 'YES'][pending], contested: coalesce(r.contested, false),
      forum: head(COLLECT { MATCH (r)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
      places: COLLECT {
        MATCH (r)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
        RETURN DISTINCT place {.id, .name} ORDER BY place.id
      },
      period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
      parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id },
      counters: COLLECT { MATCH (r)-[:COUNTERS]->(other:Lawsuit) RETURN other.id ORDER BY other.id },
      counteredBy: COLLECT { MATCH (r)<-[:COUNTERS]-(other:Lawsuit) RETURN other.id ORDER BY other.id },
      viaGroup: COLLECT {
        UNWIND route AS side
        WITH side.self AS self, side.member AS party, side.steps AS steps
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
      accusations: COLLECT {
        MATCH (r)<-[:IN_CASE]-(x:Accusation)
        RETURN x {.id, .name,
          accusedBy: COLLECT { MATCH (x)-[:ASSERTED_BY]->(who) RETURN who {.id, .name} ORDER BY who.id },
          accused: COLLECT { MATCH (x)-[:AGAINST]->(who) RETURN who {.id, .name} ORDER BY who.id },
          products: COLLECT { MATCH (x)-[:ACCUSES]->(p:Product) RETURN p {.id, .name} ORDER BY p.id },
          assets: COLLECT { MATCH (x)-[:OVER]->(asset) RETURN asset {.id, .name, .statedSize, .sizeQualifier, .membersKnown} ORDER BY asset.id },
          technologies: COLLECT { MATCH (x)-[:CONCERNS]->(t:Technology) RETURN t {.id, .name} ORDER BY t.id },
          evidence: COLLECT {
            MATCH (x)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
                  (c)-[:FROM]->(origin:Origin)
            RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                      source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
          }} ORDER BY x.id
      },
      evidence: COLLECT {
        MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY i
  } AS lawsuits,
  'An accusation is not a finding.' AS notice,
  key
