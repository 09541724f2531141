// The names of former ids are names of what took their place.
MATCH (n:Entity|Record)<-[:BECAME*1..20]-(f:Former)
UNWIND [f.name] + coalesce(f.aliases, []) AS name
WITH n, name ORDER BY name
WITH n, collect(DISTINCT name) AS names
SET n.formerNames = [name IN names WHERE name <> n.name]
