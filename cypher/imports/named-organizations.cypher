// Which organisations of the catalogue have which names?
MATCH (o:Organization)
WHERE o.runs IS NULL
UNWIND [o.name] + coalesce(o.aliases, []) + coalesce(o.formerNames, []) AS name
RETURN o.id AS id, name
