// Which texts does a property of a kind of thing have?
// $label     label of the kind, such as 'Lawsuit'
// $property  name of the property, such as 'kind'
// $limit     most rows to return
MATCH (n:$($label))
WHERE n[$property] IS NOT NULL
RETURN DISTINCT n[$property] AS text ORDER BY text LIMIT $limit
