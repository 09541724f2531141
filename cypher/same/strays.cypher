// Which rows named an organisation of the catalogue by its name alone, and which one do they lead to?
MATCH (n:Organization|Former)-[r]-()
WHERE n.runs IS NULL AND r.runs IS NOT NULL
WITH n, CASE WHEN startNode(r) = n THEN r.namedStart ELSE r.namedEnd END AS named
WHERE named STARTS WITH 'name:' AND NOT EXISTS { (:Entity|Record|Evidence|Placeholder {id: named}) }
RETURN DISTINCT n.id AS at, named
ORDER BY at, named
