// Where do the files state otherwise than was decided? As the last load found.
MATCH (c:Conflict)
RETURN c {.kind, .subject, .detail} AS conflict ORDER BY c.id
