// Which ids and names do things of a kind have?
// $label  label of the kind, such as 'Court'
// $limit  most rows to return
MATCH (n:$($label))
RETURN n.id AS id, n.name AS name ORDER BY id LIMIT $limit
