// Which state did the graph have at a moment? 0 before the first write.
// $at  the moment, a point in time with its zone
OPTIONAL MATCH (s:ChangeSet)
WHERE s.at <= $at
RETURN coalesce(max(s.revision), 0) AS revision
