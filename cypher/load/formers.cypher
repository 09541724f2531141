// Which ids have given way in the graph?
MATCH (f:Former)
RETURN f.id AS id
