// Who accuses which product, as long as the case is pending in which it was said. An accusation is not a finding.
// $records  ids of the records to look at
UNWIND $records AS subject
MATCH (a:Organization)<-[x:ASSERTED_BY]-(r:Accusation {id: subject})-[y:ACCUSES]->(p:Product)
// what backs it: the claims that name its ends; an origin counts if it names both
CALL (r, x, y) {
  MATCH (r)<-[:ABOUT]-(c:Claim)-[:FROM]->(o:Origin)
  WHERE c.id IN coalesce(x.claims, []) + coalesce(y.claims, [])
  WITH o, collect(c.modality) AS modalities, count(DISTINCT c.id IN x.claims) AS ends
  UNWIND modalities AS modality
  WITH o, ends, modality ORDER BY modality
  RETURN collect(DISTINCT modality) AS modalities,
         CASE max(ends) WHEN 2 THEN count(DISTINCT CASE ends WHEN 2 THEN o END) ELSE 1 END AS origins
}
WITH *, {modalities: modalities + CASE WHEN x.claims IS NULL OR y.claims IS NULL THEN [coalesce(r.modality, 'REPORTED')] ELSE [] END,
         origins: origins, dataset: CASE WHEN x.claims IS NULL AND y.claims IS NULL THEN coalesce(x.dataset, y.dataset) END} AS backing
CALL (r) {
  OPTIONAL MATCH (r)-[:IN_CASE]->(suit:Lawsuit)
  RETURN {startEarliest: coalesce(r.startEarliest, min(suit.startEarliest)),
          startLatest: coalesce(r.startLatest, min(suit.startLatest)),
          endEarliest: coalesce(r.endEarliest, max(suit.endEarliest)),
          endLatest: coalesce(r.endLatest, CASE WHEN count(suit) = count(suit.endLatest) THEN max(suit.endLatest) END),
          attestedOn: coalesce(r.attestedOn, max(suit.attestedOn)),
          knownUntil: coalesce(r.knownUntil, max(suit.knownUntil)),
          horizon: coalesce(r.horizon, max(suit.horizon))} AS period
}
CREATE (a)-[e:ACCUSES_PRODUCT {recordId: r.id}]->(p)
SET e += period, e += backing, e.contested = coalesce(r.contested, false), e.startText = r.startText, e.endText = r.endText,
    e.places = COLLECT {
      MATCH (r)-[:IN_CASE]->(:Lawsuit)-[:FILED_IN]->(forum)
      UNWIND coalesce(forum.forumPlaces, [forum.id]) AS id
      RETURN DISTINCT id ORDER BY id
    }
SET e.knownUntil = CASE WHEN e.knownUntil > e.endLatest THEN e.endLatest ELSE e.knownUntil END
