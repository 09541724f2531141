// The four bounds of each record, from the claims that assert it.
// Claims on one bound are intersected; where they exclude each other, the bound is the widest that any of them allows.
// Without a stated start, it held at the latest on the first day on which a source asserts it; it is known to have held
// until its least end or the last day attested, and not beyond its latest end.
// Records of imports bring their bounds.
// $records  ids of the records and entities to look at
UNWIND $records AS subject
MATCH (r:Record {id: subject})
WHERE r.runs IS NULL
CALL (r) {
  MATCH (c:Claim {standing: 'ASSERTS'})-[:ABOUT]->(r)
  WITH c, c.field = 'start' AS starts, c.field = 'end' AS ends
  RETURN sum(CASE WHEN starts THEN 1 ELSE 0 END) AS startClaims,
         collect(CASE WHEN starts THEN c.valueEarliest END) AS startLows,
         collect(CASE WHEN starts THEN c.valueLatest END) AS startHighs,
         max(CASE WHEN starts THEN c.valueEarliest END) AS startLow,
         min(CASE WHEN starts THEN c.valueLatest END) AS startHigh,
         min(CASE WHEN starts THEN coalesce(c.text, c.value) END) AS startText,
         sum(CASE WHEN ends THEN 1 ELSE 0 END) AS endClaims,
         collect(CASE WHEN ends THEN c.valueEarliest END) AS endLows,
         collect(CASE WHEN ends THEN c.valueLatest END) AS endHighs,
         max(CASE WHEN ends THEN c.valueEarliest END) AS endLow,
         min(CASE WHEN ends THEN c.valueLatest END) AS endHigh,
         min(CASE WHEN ends THEN coalesce(c.text, c.value) END) AS endText,
         min(c.attestedLatest) AS firstAttested,
         max(c.attestedEarliest) AS attestedOn,
         max(CASE WHEN starts AND c.valueLatest > c.statedLatest THEN c.statedLatest
                  WHEN starts THEN c.valueLatest
                  WHEN ends AND c.valueEarliest > c.statedLatest THEN c.statedLatest
                  WHEN ends THEN c.valueEarliest END) AS lastEvent
}
CALL (startClaims, startLows, startHighs, startLow, startHigh) {
  UNWIND startLows + [null] AS low
  UNWIND startHighs + [null] AS high
  RETURN CASE WHEN startLow > startHigh THEN CASE WHEN size(startLows) = startClaims THEN min(low) END ELSE startLow END AS startEarliest,
         CASE WHEN startLow > startHigh THEN CASE WHEN size(startHighs) = startClaims THEN max(high) END ELSE startHigh END AS statedStart
}
CALL (endClaims, endLows, endHighs, endLow, endHigh) {
  UNWIND endLows + [null] AS low
  UNWIND endHighs + [null] AS high
  RETURN CASE WHEN endLow > endHigh THEN CASE WHEN size(endLows) = endClaims THEN min(low) END ELSE endLow END AS endEarliest,
         CASE WHEN endLow > endHigh THEN CASE WHEN size(endHighs) = endClaims THEN max(high) END ELSE endHigh END AS endLatest
}
WITH *, CASE WHEN firstAttested < statedStart THEN firstAttested ELSE coalesce(statedStart, firstAttested) END AS startLatest
WITH *, CASE WHEN endEarliest > attestedOn THEN endEarliest ELSE coalesce(attestedOn, endEarliest, startLatest) END AS known
SET r.startLatest = startLatest,
    r.startEarliest = CASE WHEN startEarliest > startLatest THEN null ELSE startEarliest END,
    r.startText = startText,
    r.endEarliest = endEarliest, r.endLatest = endLatest, r.endText = endText,
    r.attestedOn = attestedOn,
    r.knownUntil = CASE WHEN known > endLatest THEN endLatest ELSE known END,
    r.horizon = CASE WHEN lastEvent > attestedOn THEN lastEvent ELSE coalesce(attestedOn, lastEvent) END,
    r.contested = CASE WHEN EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(r) } THEN true END
