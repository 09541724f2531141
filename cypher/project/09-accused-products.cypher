// Who accuses which product, as long as the case is pending in which it was said. An accusation is not a finding.
MATCH (a:Organization)<-[:ASSERTED_BY]-(r:Accusation)-[:ACCUSES]->(p:Product)
CALL (r) {
  MATCH (r)<-[:ABOUT]-(c:Claim {standing: 'ASSERTS'})-[:FROM]->(o:Origin)
  WITH c.modality AS modality, o ORDER BY modality
  RETURN {modalities: collect(DISTINCT modality), origins: count(DISTINCT o)} AS backing
}
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
