// Which deliveries are due? Keeps them for this transaction alone. At most one of a watch, and a few of an owner, so that
// receivers who are slow do not hold up others; none of an owner whose keys are all revoked or expired.
// $now       the moment
// $perOwner  most of one owner
// $limit     most rows to return
MATCH (e:WatchEvent {state: 'pending'})
WHERE e.due <= $now
MATCH (w:Watch {id: e.watch})
WHERE w.active AND EXISTS {
  MATCH (k:AccessKey {name: w.owner})
  WHERE k.revoked IS NULL AND (k.expires IS NULL OR k.expires > $now)
}
WITH w, e ORDER BY e.due, e.revision
WITH w, head(collect(e)) AS e
WITH w, e ORDER BY e.due, e.id
WITH w.owner AS owner, collect(e)[..$perOwner] AS first
UNWIND first AS e
WITH e ORDER BY e.due, e.id LIMIT $limit
SET e.taken = true
REMOVE e.taken
RETURN e.id AS id
