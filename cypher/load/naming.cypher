// What names an id?
// $id  the id
MATCH (a:Entity|Record|Evidence)-[r:ABOUT|HAS_VALUE|FROM|VOICED_BY]->(b)
WHERE r.named = $id OR (b.id = $id AND r.named IS NULL)
RETURN DISTINCT a.id AS id ORDER BY id
