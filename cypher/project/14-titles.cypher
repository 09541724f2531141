// Who owned a patent, from when to when, by what rows state: the grant that names its assignee, and what was conveyed.
// A conveyance moves a title on the day on which it was executed; where that is not recorded, on some day up to the
// recording, and basis and endBasis say which. Assignments, mergers and changes of name move it, security interests,
// releases and licences never; a correction moves it only where it does not repeat another conveyance, and takes the place
// of one that it gives to somebody else. A title ends with its holder's own conveyance and not with that of another, for
// patents have several owners; without one it is attested to its last naming alone. Who conveyed a patent had it till then.
// $records  ids of patents, and of transactions for all patents that they convey
UNWIND $records AS subject
CALL (subject) {
  MATCH (p:Entity {id: subject}) WHERE p:Patent RETURN p
  UNION
  MATCH (:Entity|Record|Evidence|Placeholder {id: subject})-[:CONVEYS]->(p:Patent) RETURN p
}
WITH DISTINCT p
CALL (p) {
  MATCH (p)<-[e:OWNS {recordId: p.id}]-()
  WHERE e.dataset IS NOT NULL
  DELETE e
}
// the conveyances, with the days on which they were executed
CALL (p) {
  MATCH (t:Transaction)-[c:CONVEYS]->(p)
  WHERE c.dataset IS NOT NULL AND t.kind IN ['assignment', 'merger', 'change-of-name', 'correction']
  WITH t, min(c.dataset) AS dataset
  CALL (t) {
    MATCH (o)-[x:PARTY_TO {role: 'assignor'}]->(t)
    WHERE x.dataset IS NOT NULL
    RETURN collect(DISTINCT o.id) AS givers, count(CASE WHEN NOT o:Person THEN 1 END) = 0 AS byPersons,
           CASE WHEN count(x.executed) = count(*) THEN min(x.executed) END AS firstSigned, max(x.executed) AS lastSigned
  }
  CALL (t) {
    MATCH (o)-[x:PARTY_TO {role: 'assignee'}]->(t)
    WHERE x.dataset IS NOT NULL
    RETURN collect(DISTINCT o.id) AS takers
  }
  RETURN collect({
    id: t.id, kind: t.kind, dataset: dataset, modality: coalesce(t.modality, 'REPORTED'), givers: givers, takers: takers, byPersons: byPersons,
    earliest: coalesce(firstSigned, t.startEarliest),
    latest: CASE WHEN firstSigned IS NULL THEN t.startLatest ELSE lastSigned END,
    basis: CASE WHEN coalesce(firstSigned, t.startEarliest) IS NOT NULL THEN 'executed' WHEN t.startLatest IS NOT NULL THEN 'recorded' ELSE 'undated' END
  }) AS all
}
WITH p, [t IN all WHERE t.kind <> 'correction'] AS first, [t IN all WHERE t.kind = 'correction'] AS corrections
WITH p, [t IN first WHERE none(c IN corrections WHERE c.latest = t.latest AND any(id IN c.givers WHERE id IN t.givers) AND none(id IN c.takers WHERE id IN t.takers))]
      + [c IN corrections WHERE none(t IN first WHERE any(id IN c.givers WHERE id IN t.givers) AND any(id IN c.takers WHERE id IN t.takers))] AS transfers
// what each organisation received and gave away, day by day
CALL (p, transfers) {
  MATCH (p)-[x:OWNED_BY]->(o:Organization)
  WHERE x.dataset IS NOT NULL
  UNWIND [{received: true, earliest: x.startEarliest, latest: coalesce(x.startLatest, p.published), attested: coalesce(x.attestedOn, p.published)}]
         + CASE WHEN x.endLatest IS NULL THEN [] ELSE [{received: false, earliest: x.endEarliest, latest: x.endLatest}] END AS named
  RETURN o, named {.*, basis: 'named', dataset: x.dataset, modality: coalesce(p.modality, 'REPORTED')} AS event
  UNION ALL
  UNWIND transfers AS t
  UNWIND t.takers AS id
  MATCH (o:Organization {id: id})
  RETURN o, t {.id, .earliest, .latest, .basis, .dataset, .modality, received: true, first: CASE WHEN t.byPersons THEN true END} AS event
  UNION ALL
  UNWIND transfers AS t
  UNWIND [id IN t.givers WHERE NOT id IN t.takers] AS id
  MATCH (o:Organization {id: id})
  RETURN o, t {.id, .earliest, .latest, .basis, .dataset, .modality, received: false} AS event
}
WITH p, o, event, coalesce(event.latest, event.earliest, date(CASE WHEN event.received THEN '0001-01-01' ELSE '9999-12-31' END)) AS day
ORDER BY day, event.basis = 'named', event.id, event.dataset
WITH p, o, day, collect(event) AS events
WITH p, o, day, [e IN events WHERE e.received] AS received, [e IN events WHERE NOT e.received] AS gave
ORDER BY day
WITH p, o, collect({received: received, gave: gave}) AS days
// a title is open from what was received to what was given away; of one day, what was had before is given away first
WITH p, o, reduce(s = {closed: [], open: null}, d IN days |
  CASE
    WHEN s.open IS NOT NULL AND size(d.gave) > 0 THEN
      {closed: s.closed + [{received: s.open, gave: d.gave[0]}], open: CASE WHEN size(d.received) > 0 THEN d.received[0] END}
    WHEN s.open IS NOT NULL THEN
      {closed: s.closed, open: [was IN [s.open] | was {.*, attested: coalesce(d.received[0].attested, d.received[0].earliest, was.attested)}][0]}
    WHEN size(d.received) > 0 AND size(d.gave) > 0 THEN
      {closed: s.closed + [{received: d.received[0], gave: d.gave[0]}], open: null}
    WHEN size(d.received) > 0 THEN
      {closed: s.closed, open: [is IN d.received[..1] | is {.*, late: is.basis = 'named' AND size(s.closed) > 0}][0]}
    WHEN size(s.closed) = 0 THEN {closed: [{received: {basis: 'conveyed'}, gave: d.gave[0]}], open: null}
    ELSE s
  END) AS s
UNWIND s.closed + CASE WHEN s.open IS NULL THEN [] ELSE [{received: s.open}] END AS title
WITH p, o, title.received AS since, title.gave AS until
WITH p, o, since, until,
     CASE WHEN since.basis = 'conveyed' THEN coalesce(until.earliest, until.latest) ELSE since.latest END AS startLatest,
     CASE WHEN until.earliest > since.attested OR since.attested IS NULL THEN until.earliest ELSE since.attested END AS known
WITH *, coalesce(known, startLatest) AS known
CREATE (o)-[e:OWNS {recordId: p.id}]->(p)
SET e.startEarliest = since.earliest, e.startLatest = CASE WHEN startLatest > until.latest THEN until.latest ELSE startLatest END,
    e.endEarliest = until.earliest, e.endLatest = until.latest,
    e.attestedOn = CASE WHEN until IS NULL THEN since.attested END,
    e.knownUntil = CASE WHEN known > until.latest THEN until.latest ELSE known END,
    e.basis = since.basis, e.since = since.id, e.firstAssignment = since.first, e.endBasis = until.basis, e.until = until.id,
    e.modalities = CASE WHEN since.modality = until.modality OR until.modality IS NULL THEN [since.modality]
                        WHEN since.modality IS NULL THEN [until.modality]
                        WHEN since.modality < until.modality THEN [since.modality, until.modality]
                        ELSE [until.modality, since.modality] END,
    e.origins = 1, e.places = [], e.dataset = coalesce(since.dataset, until.dataset),
    e.contested = coalesce(since.late, false) OR EXISTS { (:Claim {standing: 'DENIES'})-[:ABOUT]->(p) }
