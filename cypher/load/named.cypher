// Which relationships that follow an identity name a former id, or lead elsewhere than they name?
// $formers  ids that gave way
MATCH (a:Entity|Record|Evidence)-[r:ABOUT|HAS_VALUE|FROM|VOICED_BY]->(b)
WHERE r.named IS NOT NULL OR b.id IN $formers
RETURN a.id AS start, type(r) AS type, coalesce(r.named, b.id) AS named, b.id AS end
