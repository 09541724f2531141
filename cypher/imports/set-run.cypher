// Notes how far a run is, if it is still the owner's; returns its number if so.
// $number   its number
// $owner    who works on it
// $content  what changed of it
MATCH (r:ImportRun {number: $number})
WHERE r.owner = $owner
SET r += $content
RETURN r.number AS number
