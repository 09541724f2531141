// The direct edges between organisations, each from two roles in one record. Symmetric ones stand once, from the
// smaller id to the larger. An edge holds as long as its record and both parties in it; where several rows name one
// party, as long as any of them lets it.
// $records  ids of the records to look at
UNWIND $records AS subject
MATCH (r:Record {id: subject})
UNWIND [
  {type: 'PARTNERS_WITH', label: 'Partnership', from: 'partner', to: 'partner', symmetric: true},
  {type: 'CROSS_LICENSES_WITH', label: 'Agreement', from: 'cross-licensor', to: 'cross-licensor', symmetric: true},
  {type: 'COMPETES_WITH', label: 'Competition', from: 'competitor', to: 'competitor', symmetric: true},
  {type: 'LITIGATES_AGAINST', label: 'Lawsuit', from: 'plaintiff', to: 'defendant'},
  {type: 'LITIGATES_AGAINST', label: 'Lawsuit', from: 'counter-claimant', to: 'counter-defendant'},
  {type: 'LITIGATES_AGAINST', label: 'Lawsuit', from: 'complainant', to: 'respondent'},
  {type: 'LITIGATES_AGAINST', label: 'Lawsuit', from: 'petitioner', to: 'patent-owner'},
  {type: 'LICENSES_TO', label: 'Agreement', from: 'licensor', to: 'licensee'},
  {type: 'SUPPLIES', label: 'Record', from: 'supplier', to: 'customer'},
  {type: 'ACQUIRED', label: 'Transaction', from: 'acquirer', to: 'target'},
  {type: 'SOLD_PATENTS_TO', label: 'Transaction', from: 'seller', to: 'buyer'},
  {type: 'TRANSFERRED_TO', label: 'Transaction', from: 'transferor', to: 'transferee'},
  // the office calls the parties of all conveyances so, of liens and new names too: the kind tells which of them it is
  {type: 'TRANSFERRED_TO', label: 'Transaction', from: 'assignor', to: 'assignee',
   without: ['change-of-name', 'security-interest', 'release', 'licence', 'correction', 'other', 'unknown']},
  {type: 'LICENSES_TO', label: 'Transaction', from: 'assignor', to: 'assignee', kind: 'licence'},
  {type: 'SUBSIDIARY_OF', label: 'Ownership', from: 'child', to: 'parent', unit: false},
  // a register of deals tells who belonged to whom from the day of a deal on; until when, it does not tell
  {type: 'SUBSIDIARY_OF', label: 'Transaction', from: 'target', to: 'acquirer', kind: 'acquisition', since: true},
  {type: 'UNIT_OF', label: 'Ownership', from: 'child', to: 'parent', unit: true}
] AS rule
WITH r, rule
WHERE rule.label IN labels(r)
  AND (rule.unit IS NULL OR rule.unit = (coalesce(r.basis, '') = 'unit'))
  AND NOT coalesce(r.kind, '') IN coalesce(rule.without, []) AND coalesce(rule.kind = r.kind, rule.kind IS NULL)
MATCH (a:Organization)-[x:PARTY_TO {role: rule.from}]->(r)<-[y:PARTY_TO {role: rule.to}]-(b:Organization)
WHERE CASE WHEN rule.symmetric THEN a.id < b.id ELSE a <> b END AND (rule.since IS NULL OR x.dataset IS NOT NULL AND y.dataset IS NOT NULL)
  // a row says at most once how it is put forward; what is planned, alleged or denied is kept and carries nothing
  AND coalesce(r.modality, 'REPORTED') IN (CASE rule.label
    WHEN 'Lawsuit' THEN ['PROCEDURAL', 'REPORTED', 'SELF_STATED', 'ADJUDICATED', 'SETTLED']
    WHEN 'Competition' THEN ['REPORTED', 'SELF_STATED']
    ELSE ['REPORTED', 'SELF_STATED', 'ANNOUNCED', 'PROCEDURAL'] END)
  // what the caption of a case names gives way to the parties of that side that are listed
  AND (x.statedIn IS NULL OR NOT EXISTS { (r)<-[p:PARTY_TO {role: rule.from}]-() WHERE p.statedIn IS NULL })
  AND (y.statedIn IS NULL OR NOT EXISTS { (r)<-[p:PARTY_TO {role: rule.to}]-() WHERE p.statedIn IS NULL })
CALL (r, x, y) {
  UNWIND [r, x, y] AS part
  RETURN {startEarliest: max(part.startEarliest), startLatest: max(part.startLatest), endEarliest: min(part.endEarliest),
          endLatest: min(part.endLatest), attestedOn: min(part.attestedOn), knownUntil: min(part.knownUntil)} AS period
}
WITH r, a, b, rule.type AS type, rule.since IS NOT NULL AS since, collect(x) AS xs, collect(y) AS ys, collect(period) AS periods
CALL (periods) {
  UNWIND periods AS one
  RETURN {startEarliest: CASE WHEN count(one.startEarliest) = count(*) THEN min(one.startEarliest) END, startLatest: min(one.startLatest),
          endEarliest: max(one.endEarliest), endLatest: CASE WHEN count(one.endLatest) = count(*) THEN max(one.endLatest) END,
          attestedOn: max(one.attestedOn), knownUntil: max(one.knownUntil)} AS period
}
// what backs it: the claims that name its ends, an origin counting if it names both; and the rows of datasets
CALL (xs, ys) {
  UNWIND xs + ys AS end
  RETURN COLLECT { UNWIND xs AS x UNWIND x.claims AS claim RETURN DISTINCT claim } AS ofX,
         COLLECT { UNWIND ys AS y UNWIND y.claims AS claim RETURN DISTINCT claim } AS ofY,
         count(end.claims) = 0 AS rowsAlone, min(end.dataset) AS dataset, count(end.dataset) > 0 AS rows
}
CALL (r, ofX, ofY) {
  MATCH (r)<-[:ABOUT]-(c:Claim)-[:FROM]->(o:Origin)
  WHERE c.id IN ofX + ofY
  WITH o, collect(c.modality) AS modalities, count(DISTINCT c.id IN ofX) AS ends
  UNWIND modalities AS modality
  WITH o, ends, modality ORDER BY modality
  RETURN collect(DISTINCT modality) AS modalities,
         CASE max(ends) WHEN 2 THEN count(DISTINCT CASE ends WHEN 2 THEN o END) ELSE 1 END AS origins
}
CALL (r, modalities, rows) {
  UNWIND modalities + CASE WHEN rows THEN [coalesce(r.modality, 'REPORTED')] ELSE [] END AS modality
  WITH DISTINCT modality ORDER BY modality
  RETURN collect(modality) AS allModalities
}
CALL (r) {
  OPTIONAL MATCH (r)-[:IN_MARKET|FILED_IN]->(place)
  UNWIND coalesce(place.forumPlaces, [place.id]) AS id
  WITH DISTINCT id ORDER BY id
  RETURN collect(id) AS places
}
CREATE (a)-[e:$(type) {recordId: r.id}]->(b)
SET e += period, e.modalities = allModalities, e.origins = origins, e.places = places, e.contested = coalesce(r.contested, false),
    e.horizon = r.horizon, e.startText = r.startText, e.endText = r.endText,
    e.dataset = CASE WHEN rowsAlone THEN dataset END
SET e += CASE WHEN since THEN {endEarliest: null, endLatest: null, attestedOn: null, endText: null, knownUntil: period.startLatest} ELSE {} END
