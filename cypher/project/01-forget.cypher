// Drops everything that is derived, so that what follows depends on claims alone.
MATCH (n:Entity|Record|Evidence)
CALL (n) {
  MATCH (n)-[r]->()
  WHERE r.claims IS NOT NULL OR r.recordId IS NOT NULL
  DELETE r
}
REMOVE n.standing, n.weight, n.startEarliest, n.startLatest, n.startText, n.endEarliest, n.endLatest, n.endText, n.attestedOn,
       n.knownUntil, n.horizon, n.contested, n.forumPlaces, n.statedSize, n.sizeQualifier, n.termsDisclosed,
       n.formerNames, n.exclusive, n.fieldOfUse, n.observed, n.observedMin, n.observedMax, n.approximate, n.asOfEarliest, n.asOfLatest
