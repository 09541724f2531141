// Which lawsuits answer which, who brought each against whom, and how long after?
// Days are counted from start to start; as starts may be vague, the least and the most that the sources allow are given.
// $company  null for all, or the id of a party of either lawsuit
// $after    null, or the key of the last row seen
// $limit    most rows to return
MATCH (later:Lawsuit)-[x:COUNTERS]->(earlier:Lawsuit)
WHERE $company IS NULL OR EXISTS { (later)<-[:PARTY_TO]-(:Entity {id: $company}) } OR EXISTS { (earlier)<-[:PARTY_TO]-(:Entity {id: $company}) }
WITH later, earlier, later.id + '|' + earlier.id AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN later {.id, .name, .docketNumber, forum: head(COLLECT { MATCH (later)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
  places: COLLECT {
    MATCH (later)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
    RETURN DISTINCT place {.id, .name} ORDER BY place.id
  },
    period: later {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(later) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id }} AS lawsuit,
  earlier {.id, .name, .docketNumber, forum: head(COLLECT { MATCH (earlier)-[:FILED_IN]->(forum) WITH forum, forum:Court AS court ORDER BY court DESC, forum.id RETURN forum {.id, .name, court: court} }),
    places: COLLECT {
      MATCH (earlier)-[:FILED_IN]->(forum) UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id MATCH (place:Place {id: id})
      RETURN DISTINCT place {.id, .name} ORDER BY place.id
    },
    period: earlier {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn},
    parties: COLLECT { MATCH (o)-[x:PARTY_TO]->(earlier) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id }} AS answers,
  duration.inDays(earlier.startLatest, later.startEarliest).days AS minDays,
  duration.inDays(earlier.startEarliest, later.startLatest).days AS maxDays,
  COLLECT {
    MATCH (later)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND (c.field = 'start' OR c.field = 'counters' AND EXISTS { (c)-[:HAS_VALUE]->(earlier) }))-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
    UNION
    MATCH (earlier)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND c.field = 'start')-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  key
