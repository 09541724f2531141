// Drops everything that is derived from claims, so that what follows depends on claims alone. What is derived from rows of
// imports stays: it changes when they do.
MATCH (n:Entity|Record|Evidence)
CALL (n) {
  MATCH (n)-[r]->()
  WHERE r.dataset IS NULL AND (r.claims IS NOT NULL OR r.recordId IS NOT NULL)
  DELETE r
}
REMOVE n.formerNames
WITH n WHERE n.runs IS NULL
REMOVE n.standing, n.weight, n.startEarliest, n.startLatest, n.startText, n.endEarliest, n.endLatest, n.endText, n.attestedOn,
       n.knownUntil, n.horizon, n.contested, n.forumPlaces, n.statedSize, n.sizeQualifier, n.termsDisclosed,
       n.exclusive, n.fieldOfUse, n.observed, n.observedMin, n.observedMax, n.approximate, n.asOfEarliest, n.asOfLatest
