// Which organisations have an id or a name near to what somebody typed?
// $text   a search in the words of the full-text index, such as 'nokai~2'
// $limit  most rows to return
CALL db.index.fulltext.queryNodes('entity_name_fulltext', $text) YIELD node, score
WITH node, score WHERE node:Organization AND NOT EXISTS { (node)-[:SAME_AS]->() }
RETURN node.id AS id, node.name AS name, coalesce(node.aliases, []) AS aliases
ORDER BY score DESC, id LIMIT $limit
