// Begins a run and returns its number, which no run had before.
// $content  what is known of it
OPTIONAL MATCH (other:ImportRun)
WITH coalesce(max(other.number), 0) + 1 AS number
CREATE (r:ImportRun)
SET r = $content, r.number = number
RETURN number
