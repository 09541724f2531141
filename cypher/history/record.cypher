// Records a set of changes and moves the revision of the graph with it.
// $at       when, a point in time with its zone
// $origin   where it came from: 'catalogue', 'api', or an import
// $by       who changed it
// $why      the reason given
// $changes  list of {action, subject, label, about, counts}; counts are lines such as 'Patent=412', or none
MERGE (h:History {id: 'history'})
SET h.revision = coalesce(h.revision, 0) + 1
WITH h.revision AS revision
CREATE (s:ChangeSet {revision: revision, at: $at, origin: $origin, by: $by, why: $why})
WITH s, revision
CALL (s, revision) {
  UNWIND range(0, size($changes) - 1) AS n
  WITH n, $changes[n] AS change, s, revision
  CREATE (s)-[:HOLDS]->(:Change {revision: revision, place: n, action: change.action, subject: change.subject,
                                label: change.label, about: change.about,
                                counts: CASE WHEN size(change.counts) > 0 THEN change.counts END})
}
RETURN revision
