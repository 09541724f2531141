// Which claims and passages have ids that begin so?
// $prefix  the beginning
MATCH (n:Evidence)
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id ORDER BY id
