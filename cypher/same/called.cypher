// What are the organisations of the catalogue called?
MATCH (o:Organization)
WHERE o.runs IS NULL
RETURN o.id AS id, [o.name] + coalesce(o.aliases, []) + coalesce(o.formerNames, []) AS names
