// What is known of one lawsuit: who against whom, in which forum, over which patents and products, in whose words?
// Products accused and products only mentioned are told apart; what the sources call unclear stands under unresolved.
// An accusation is not a finding. A row is the lawsuit; there is none if the id is unknown.
// $id        id of the lawsuit, such as 'amazon-v-nokia-ded-2024'
// $from, $to first and last day of the time asked for; null for the last day of which its sources speak
MATCH (r:Lawsuit {id: $id})
OPTIONAL MATCH (accused:Accusation)-[:IN_CASE]->(r)
WITH r, collect(accused) AS accusations
WITH *, coalesce($from, r.horizon) AS from, coalesce($to, r.horizon) AS to
RETURN r.horizon AS horizon, from, to,
  CASE WHEN from IS NULL THEN 'POSSIBLE' WHEN r.startEarliest > to OR r.endLatest < from THEN 'NO'
       WHEN r.startLatest <= to AND from <= r.knownUntil AND r.startLatest <= r.knownUntil THEN 'YES' ELSE 'POSSIBLE' END AS certainty,
  r {.id, .name, .kind, .docketNumber, contested: coalesce(r.contested, false),
     period: r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn}} AS lawsuit,
  head(COLLECT { MATCH (r)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }) AS forum,
  COLLECT {
    MATCH (r)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
    RETURN DISTINCT place {.id, .name} ORDER BY place.id
  } AS places,
  COLLECT {
    MATCH (o)-[x:PARTY_TO]->(r)
    RETURN o {.id, .name, role: x.role, as: x.verbatimRole, period: CASE WHEN x.knownUntil IS NULL AND x.startLatest IS NULL THEN null
      ELSE x {.startEarliest, .startLatest, .endEarliest, .endLatest, .attestedOn} END} ORDER BY x.role, o.id
  } AS parties,
  head(COLLECT { MATCH (r)-[:PART_OF]->(d:Dispute) RETURN d {.id, .name} ORDER BY d.id }) AS dispute,
  COLLECT { MATCH (r)-[:COUNTERS]->(other:Lawsuit) RETURN other {.id, .name} ORDER BY other.id } AS counters,
  COLLECT { MATCH (r)<-[:COUNTERS]-(other:Lawsuit) RETURN other {.id, .name} ORDER BY other.id } AS counteredBy,
  COLLECT {
    UNWIND accusations AS a
    RETURN a {.id, .name, .kind, contested: coalesce(a.contested, false),
      assertedBy: COLLECT { MATCH (a)-[:ASSERTED_BY]->(o) RETURN o {.id, .name} ORDER BY o.id },
      against: COLLECT { MATCH (a)-[:AGAINST]->(o) RETURN o {.id, .name} ORDER BY o.id },
      accused: COLLECT {
        MATCH (a)-[x:ACCUSES]->(p:Product)
        RETURN p {.id, .name, .kind, saidBy: COLLECT {
          MATCH (c:Claim WHERE c.id IN x.claims)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(source:Source) RETURN DISTINCT source.id ORDER BY source.id }} ORDER BY p.id
      },
      technology: COLLECT { MATCH (a)-[:CONCERNS]->(t:Technology) RETURN t {.id, .name, .scheme, .code} ORDER BY t.id },
      asset: COLLECT {
        MATCH (a)-[:OVER]->(p)
        RETURN p {.id, .name, .statedSize, .sizeQualifier, .membersKnown,
          members: COLLECT { MATCH (m:Patent)-[:MEMBER_OF]->(p) RETURN m {.id, .name} ORDER BY m.id LIMIT 200 }} ORDER BY p.id
      },
      states: COLLECT {
        MATCH (a)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'})
        RETURN c {state: c.value, earliest: c.valueEarliest, latest: c.valueLatest, .modality, claim: c.id} ORDER BY c.valueEarliest, c.id
      },
      evidence: COLLECT {
        MATCH (a)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES', 'NOTES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
              (c)-[:FROM]->(origin:Origin)
        RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
                  source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
      }} ORDER BY a.id
  } AS accusations,
  COLLECT {
    MATCH (r)-[x:MENTIONS]->(p:Product)
    RETURN p {.id, .name, .kind, saidBy: COLLECT {
      MATCH (c:Claim WHERE c.id IN x.claims)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(source:Source) RETURN DISTINCT source.id ORDER BY source.id }} ORDER BY p.id
  } AS mentions,
  COLLECT {
    UNWIND [r] + accusations AS on
    MATCH (on)<-[:ABOUT]-(c:Claim {modality: 'UNKNOWN', standing: 'NOTES'})-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    OPTIONAL MATCH (c)-[:HAS_VALUE]->(v)
    RETURN c {.id, about: on.id, .field, .role, .value, entity: v {.id, .name}, .polarity, .modality, .attribution, .statedOn,
              passage: said.id, summary: said.summary, source: source {.id, .title, .publisher, .published},
              origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS unresolved,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'})
    RETURN c {state: c.value, earliest: c.valueEarliest, latest: c.valueLatest, .modality, claim: c.id} ORDER BY c.valueEarliest, c.id
  } AS states,
  COLLECT {
    UNWIND ['relief', 'document', 'response', 'theory'] AS field
    MATCH (r)<-[:ABOUT]-(c:Claim {field: field} WHERE c.standing IN ['ASSERTS', 'DENIES', 'NOTES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.field, c.id
  } AS statements,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  // what the sources say differently of the lawsuit, its accusations and the dispute
  COLLECT {
    UNWIND [r] + accusations + COLLECT { MATCH (r)-[:PART_OF]->(d:Dispute) RETURN d } AS on
    MATCH (on)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] OR c.standing = 'NOTES' AND NOT c.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION'])-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(source:Source)
    WHERE EXISTS {
      MATCH (on)<-[:ABOUT]-(d:Claim WHERE d.standing IN ['ASSERTS', 'DENIES'] OR d.standing = 'NOTES' AND NOT d.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION'])
      WHERE c.field = d.field AND coalesce(c.role, '') = coalesce(d.role, '')
        AND ((c.standing = 'DENIES') <> (d.standing = 'DENIES') AND c.value = d.value
          OR c.standing <> 'DENIES' AND d.standing <> 'DENIES' AND c.value <> d.value
             AND (c.field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value'] OR c.role IN on.onlyOne
               OR c.field IN ['start', 'end', 'asOf'] AND (c.valueLatest < d.valueEarliest OR d.valueLatest < c.valueEarliest)))
    }
    WITH on, c.field AS field, c.role AS role, c.value AS value, c.polarity AS polarity, c.id AS claim, source.id AS said ORDER BY claim
    WITH on, field, role, value, polarity, collect(DISTINCT said) AS saidBy, collect(claim) AS claims ORDER BY value, polarity
    WITH on, field, role, collect({value: value, polarity: polarity, saidBy: saidBy, claims: claims}) AS values
    RETURN {about: on {.id, .name}, field: field, role: role, values: values} ORDER BY on.id, field, role
  } AS contradictions
