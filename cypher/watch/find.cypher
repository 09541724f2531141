// Which watch has this id?
// $id  the id
MATCH (w:Watch {id: $id})
RETURN properties(w) AS watch
