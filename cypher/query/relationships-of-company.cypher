// With whom does a company have to do: partners, customers, suppliers, opponents, licences, group, deals, offices, products?
// One row for each relationship of the reading layer, in the words of the company: what the other is to it.
// $company    id of the company
// $types      null for all, or a list of relationship types, such as ['PARTNERS_WITH', 'SUPPLIES']
// $place      null for anywhere, or the place of the market or the forum, such as 'DE'; a wider or unstated place does not match
// $from, $to  first and last day of the time asked for; the same day twice asks for one moment; null for at any time
// $rollUp     'none' the company as named, 'lineage' its parents and children too, 'group' also its sisters
// $atLeast    1 for certain and possible answers, 2 for certain ones only
// $after      null, or the key of the last row seen
// $limit      most rows to return
CALL () {
  OPTIONAL MATCH (:Place {id: $place})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS places
}
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
WITH self, places, collect({member: member, steps: steps}) AS members, [m IN collect(DISTINCT member.id) WHERE m <> self.id] AS relatives
UNWIND members AS one
WITH self, places, relatives, one.member AS member, one.steps AS steps
CALL (member) {
  MATCH (member)-[e:PARTNERS_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|SUPPLIES|COMPETES_WITH|SUBSIDIARY_OF|UNIT_OF|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|OWNS|OFFERS|HEADED_BY]-(other)
  RETURN e, other, startNode(e) = member AS outgoing, null AS product
  UNION
  MATCH (member)-[e:ACCUSES_PRODUCT]->(product:Product)
  MATCH (:Accusation {id: e.recordId})-[:AGAINST]->(other)
  RETURN e, other, true AS outgoing, product
  UNION
  MATCH (member)<-[:AGAINST]-(r:Accusation)-[:ASSERTED_BY]->(other)-[e:ACCUSES_PRODUCT {recordId: r.id}]->(product:Product)
  RETURN e, other, false AS outgoing, product
}
WITH * WHERE ($types IS NULL OR type(e) IN $types)
  AND NOT (member <> self AND (other = self OR other.id IN relatives))
MATCH (r:Entity|Record {id: e.recordId})
// the place
CALL (r, places) {
  WITH r WHERE $place IS NULL
  RETURN [] AS where
  UNION
  WITH r, places WHERE $place IS NOT NULL
  MATCH (r)-[:IN_CASE*0..1]->()-[m:IN_MARKET|FILED_IN]->(place:Place|Court)
  WHERE any(id IN coalesce(place.forumPlaces, [place.id]) WHERE id IN places)
  RETURN [m] AS where
}
WITH *, CASE WHEN $from IS NULL THEN [] ELSE [{startEarliest: $from, startLatest: $from, endLatest: $to, knownUntil: $to}] END AS window
CALL (e, where, steps, window) {
  UNWIND [e] + where + steps + window AS part
  WITH max(part.startEarliest) AS possibleFrom, min(part.endLatest) AS possibleTo, max(part.startLatest) AS certainFrom,
       min(part.knownUntil) AS certainTo, count(part.startLatest) = count(*) AND count(part.knownUntil) = count(*) AS bounded
  RETURN CASE WHEN possibleFrom > possibleTo THEN 0 WHEN bounded AND certainFrom <= certainTo THEN 2 ELSE 1 END AS sure
}
WITH * WHERE sure >= $atLeast
// reached on several paths or in several places, a relationship is shown by the strongest
ORDER BY sure DESC, size(steps)
WITH member, e, other, outgoing, product, r, max(sure) AS sure, head(collect({self: self, steps: steps})) AS best
WITH *, best.self AS self, best.steps AS steps,
     toString(2 - sure) + '|' + type(e) + '|' + other.id + '|' + r.id + '|' + coalesce(product.id, '') + '|' + member.id + '|' + CASE WHEN outgoing THEN 'out' ELSE 'in' END AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN other {.id, .name, label: head([l IN labels(other) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS other,
  type(e) AS type,
  CASE WHEN outgoing THEN 'out' ELSE 'in' END AS direction,
  CASE type(e)
    WHEN 'PARTNERS_WITH' THEN 'partner' WHEN 'LITIGATES_AGAINST' THEN 'opponent' WHEN 'COMPETES_WITH' THEN 'competitor'
    WHEN 'CROSS_LICENSES_WITH' THEN 'cross-licensee' WHEN 'OWNS' THEN 'asset' WHEN 'OFFERS' THEN 'product' WHEN 'HEADED_BY' THEN 'head'
    WHEN 'LICENSES_TO' THEN CASE WHEN outgoing THEN 'licensee' ELSE 'licensor' END
    WHEN 'SUPPLIES' THEN CASE WHEN outgoing THEN 'customer' ELSE 'supplier' END
    WHEN 'SUBSIDIARY_OF' THEN CASE WHEN outgoing THEN 'parent' ELSE 'subsidiary' END
    WHEN 'UNIT_OF' THEN CASE WHEN outgoing THEN 'parent' ELSE 'unit' END
    WHEN 'ACQUIRED' THEN CASE WHEN outgoing THEN 'acquired' ELSE 'acquirer' END
    WHEN 'SOLD_PATENTS_TO' THEN CASE WHEN outgoing THEN 'buyer of patents' ELSE 'seller of patents' END
    WHEN 'TRANSFERRED_TO' THEN CASE WHEN outgoing THEN 'transferee' ELSE 'transferor' END
    WHEN 'ACCUSES_PRODUCT' THEN CASE WHEN outgoing THEN 'accused' ELSE 'accused by' END
  END AS relation,
  product {.id, .name} AS product,
  r {.id, .name, .kind, label: head([l IN labels(r) WHERE NOT l IN ['Entity', 'Record', 'Organization']])} AS record,
  COLLECT { UNWIND e.places AS id MATCH (place:Place {id: id}) RETURN place {.id, .name} ORDER BY place.id } AS places,
  e {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} AS period,
  ['NO', 'POSSIBLE', 'YES'][sure] AS certainty,
  coalesce(e.contested, false) AS contested,
  e.origins AS origins,
  e.modalities AS modalities,
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
  COLLECT {
    MATCH (r)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] AND (r:Record OR c.field IN ['owner', 'madeBy']))-[:SUPPORTED_BY]->(said:Passage)-[:IN_SOURCE]->(source:Source),
          (c)-[:FROM]->(origin:Origin)
    RETURN c {.id, .field, .role, .value, .polarity, .modality, .attribution, .statedOn, passage: said.id, summary: said.summary,
              source: source {.id, .title, .publisher, .published}, origin: origin {.id, .name, .anonymous}} ORDER BY c.id
  } AS evidence,
  key
