// Makes former ids what they were.
// $ids  their ids
UNWIND $ids AS id
MATCH (n:Former {id: id})
SET n:$(n.was)
REMOVE n:Evidence:Former, n.was
RETURN n.id AS id
