// How many watches does somebody have?
// $owner  name of the key that made them
MATCH (w:Watch {owner: $owner})
RETURN count(w) AS watches
