// Which decisions were taken? The latest first.
// $id       null for all, or the id of one
// $subject  null for all, or the id of what was decided on
// $before   null, or the revision of the last one seen
// $limit    most to return
MATCH (d:Decision)
WHERE ($id IS NULL OR d.id = $id) AND ($subject IS NULL OR d.subject = $subject OR $subject IN d.nodes)
  AND ($before IS NULL OR d.revision < $before)
RETURN d {.*, undoneBy: head(COLLECT { MATCH (u:Decision {undoes: d.id}) RETURN u.id })} AS decision
ORDER BY d.revision DESC
LIMIT $limit
