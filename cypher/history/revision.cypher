// What is the number of the graph's present state?
OPTIONAL MATCH (h:History {id: 'history'})
RETURN coalesce(h.revision, 0) AS revision
