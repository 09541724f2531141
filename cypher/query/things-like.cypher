// Which things of a kind have an id or a name near to what somebody typed?
// $text   a search in the words of the full-text index, such as 'nokai~2'
// $labels labels of the kind, such as ['Product']
// $limit  most rows to return
CALL db.index.fulltext.queryNodes('entity_name_fulltext', $text) YIELD node, score
WITH node, score WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, node.name AS name
ORDER BY score DESC, id LIMIT $limit
