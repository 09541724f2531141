// Records a decision. It stays as it is; taking it back is a decision of its own.
// $decision  map of {id, kind, subject, nodes, by, why, at, on, revision, undoes}
CREATE (d:Decision)
SET d = $decision
RETURN d.id AS id
