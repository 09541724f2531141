// Names of what may have to be searched for under others: of organisations all, of everything else those with letters
// outside ASCII or with joined words, and of what has such names already.
// $after  id of the last row read, or ''
// $limit  most rows to return
MATCH (n:Entity|Record)
WHERE n.id > $after
  AND (n:Organization OR n.searchNames IS NOT NULL OR n.formerNames IS NOT NULL
       OR any(name IN [n.name] + coalesce(n.aliases, []) WHERE name =~ '(?s).*([^\\x00-\\x7F]|[a-z]{2}[A-Z][a-z]{2}).*'))
RETURN n.id AS id, n:Organization AS organization, coalesce(n.searchNames, []) AS stored,
       [n.name] + coalesce(n.aliases, []) + coalesce(n.formerNames, []) + COLLECT {
         MATCH (n)<-[:ABOUT]-(c:Claim {field: 'alias', standing: 'ASSERTS'}) RETURN DISTINCT c.value ORDER BY c.value
       } AS called
ORDER BY n.id LIMIT $limit
