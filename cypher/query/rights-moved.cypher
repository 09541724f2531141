// How did rights to a brand, a patent portfolio or a business move: who gave what to whom, on what terms, in which order?
// Statements that a correction replaced are shown as such; where two names may mean one company, the doubt is shown too.
// $id         id of a product, brand, business, patent or patent set; or of a company, for all that it gave and received
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $atLeast    0 for all, 1 for what certainly or possibly held or happened then, 2 for certainly
// $after      null, or the key of the last row seen
// $limit      most rows to return
CALL () {
  MATCH (:Entity {id: $id})<-[:HAS_VALUE]-(c:Claim)-[:ABOUT]->(r:Transaction|Agreement)
  WHERE (c.field IN ['conveys', 'covers'] OR c.role IN ['licensor', 'licensee', 'cross-licensor', 'buyer', 'seller', 'acquirer', 'target', 'transferor', 'transferee', 'assignor', 'assignee'])
    AND (c.standing IN ['ASSERTS', 'DENIES', 'SUPERSEDED'] OR c.standing = 'NOTES' AND c.modality IN ['ALLEGED', 'ADJUDICATED', 'SETTLED'])
  RETURN DISTINCT r
}
// agreements count if they grant a right, transactions always
WITH r WHERE r:Transaction OR EXISTS { (r)<-[:ABOUT]-(c:Claim WHERE c.role IN ['licensor', 'licensee', 'cross-licensor']) }
WITH r, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (r, window) {
  UNWIND [r] + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH r, sure, coalesce(toString(coalesce(r.startLatest, r.startEarliest)), 'undated') + '|' + r.id AS key
WHERE sure >= $atLeast AND ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']]), .conveyanceText, contested: coalesce(r.contested, false)} AS record,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) WHERE x.role IN ['licensor', 'cross-licensor', 'seller', 'transferor', 'assignor'] RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY o.id } AS gave,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) WHERE x.role IN ['licensee', 'cross-licensor', 'buyer', 'acquirer', 'transferee', 'assignee'] RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY o.id } AS received,
  COLLECT { MATCH (o)-[x:PARTY_TO]->(r) RETURN o {.id, .name, role: x.role, as: x.verbatimRole} ORDER BY x.role, o.id } AS parties,
  // with each thing, how it is put forward: what is only alleged moved by no one's word but the accuser's
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim)-[:HAS_VALUE]->(thing) WHERE c.field IN ['conveys', 'covers'] AND c.standing <> 'RETRACTED'
    WITH thing, c ORDER BY c.modality
    WITH thing, collect(DISTINCT c.modality) AS modalities
    RETURN thing {.id, .name, label: head([l IN labels(thing) WHERE NOT l IN ['Entity', 'Record', 'Organization']]), modalities: modalities} ORDER BY thing.id
  } AS rights,
  r.exclusive AS exclusive,
  r.termsDisclosed AS termsDisclosed,
  r.fieldOfUse AS fieldOfUse,
  COLLECT { MATCH (r)-[:COMPONENT_OF]->(deal:Deal) RETURN deal {.id, .name} ORDER BY deal.id } AS deals,
  r {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(:Claim {field: 'party'})-[:HAS_VALUE]->(o)<-[:JUDGES]-(j:IdentityJudgement)-[:JUDGES]->(other)
    WHERE j.verdict = 'UNSURE'
    WITH DISTINCT j
    RETURN j {.id, .verdict, .by, .on, .why, names: COLLECT { MATCH (j)-[:JUDGES]->(n) RETURN n {.id, .name} ORDER BY n.id }} ORDER BY j.id
  } AS identityDoubts,
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing <> 'RETRACTED')-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, .standing, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  key
