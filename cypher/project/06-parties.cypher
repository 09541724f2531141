// Who takes part in a record, in which role, from the claims that assert it.
// The role stands on the relationship; it has a period of its own only if a claim says since or until when.
// $records  ids of the records and entities to look at
UNWIND $records AS subject
MATCH (c:Claim {standing: 'ASSERTS', field: 'party'})-[:ABOUT]->(r:Entity|Record|Former {id: subject}), (c)-[:HAS_VALUE]->(v)
WHERE NOT r:Former AND NOT v:Former
WITH r, v, c ORDER BY c.id
WITH r, v, c.role AS role, collect(c.id) AS claims, min(c.as) AS verbatim,
     max(c.sinceEarliest) AS sinceEarliest, min(c.sinceLatest) AS sinceLatest,
     max(c.untilEarliest) AS untilEarliest, min(c.untilLatest) AS untilLatest
CREATE (v)-[x:PARTY_TO {role: role, claims: claims}]->(r)
SET x.verbatimRole = verbatim
WITH * WHERE NOT (sinceLatest IS NULL AND sinceEarliest IS NULL AND untilLatest IS NULL AND untilEarliest IS NULL)
SET x += {
    startEarliest: coalesce(sinceEarliest, r.startEarliest), startLatest: coalesce(sinceLatest, r.startLatest),
    endEarliest: coalesce(untilEarliest, r.endEarliest), endLatest: coalesce(untilLatest, r.endLatest),
    attestedOn: CASE WHEN untilLatest IS NULL THEN r.attestedOn END,
    knownUntil: CASE WHEN untilLatest IS NULL THEN coalesce(r.knownUntil, sinceLatest) ELSE coalesce(untilEarliest, sinceLatest, r.startLatest) END}
// where the days of the record and of its part exclude each other, what is certain lies within what is possible
SET x.startLatest = CASE WHEN x.startEarliest > x.startLatest THEN x.startEarliest ELSE x.startLatest END,
    x.knownUntil = CASE WHEN x.knownUntil > x.endLatest THEN x.endLatest ELSE x.knownUntil END
