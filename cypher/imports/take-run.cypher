// Takes a run over from whoever worked on it.
// $number  its number
// $before  who worked on it, or '' for nobody
// $owner   who works on it now
// $at      when, in milliseconds
MATCH (r:ImportRun {number: $number})
WHERE coalesce(r.owner, '') = $before
SET r.owner = $owner, r.heartbeat = $at
RETURN r.number AS number
