// What may a name or an id that somebody is typing become?
// A row is one thing with the name that fits best: first what is called so (0), then what begins so (1), then what has
// a word that begins so (2), then what is near to it (3). Marked placeholders are left out.
// $text   a search in the words of the full-text index, the last of them unfinished
// $exact  what was typed, in lower case
// $words  the same in plain Latin letters, its words apart
// $kinds  labels of which a row has one, or null for any
// $limit  most rows to return
CALL db.index.fulltext.queryNodes('search_fulltext', $text, {limit: 2000}) YIELD node AS n, score
WHERE NOT coalesce(n.placeholder, false) AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
CALL (n) {
  UNWIND [name IN [n.name] + coalesce(n.aliases, []) | {name: name, low: toLower(name), place: 0}]
         + [name IN coalesce(n.searchNames, []) | {name: n.name, low: name, place: 1}]
         + [name IN [n.id, n.docketNumber, n.lei, n.cik, n.wikidataId, n.ticker] | {name: name, low: toLower(name), place: 2}] AS called
  WITH called.name AS name, called.low AS low, called.place AS place WHERE called.name IS NOT NULL
  WITH name, low, place, CASE WHEN low = $exact OR low = $words THEN 0
                  WHEN low STARTS WITH $exact OR low STARTS WITH $words THEN 1
                  WHEN any(gap IN [' ', '-', ':', '(', '/'] WHERE low CONTAINS gap + $exact OR low CONTAINS gap + $words) THEN 2
                  ELSE 3 END AS rank
  ORDER BY rank, CASE rank WHEN 3 THEN place END, place = 2, size(low), name
  RETURN head(collect({name: name, rank: rank})) AS best
}
WITH coalesce(head(COLLECT { MATCH (n)-[:SAME_AS]->(company) RETURN company }), n) AS n, best, score
ORDER BY best.rank, CASE best.rank WHEN 3 THEN -score ELSE size(best.name) END, n.id
WITH n, head(collect(best)) AS best, max(score) AS score
ORDER BY best.rank, CASE best.rank WHEN 3 THEN -score ELSE size(best.name) END, n.id LIMIT $limit
RETURN n.id AS id, n.name AS name, head([label IN labels(n) WHERE NOT label IN ['Entity', 'Record', 'Organization']]) AS label,
       best.name AS matched, ['exact', 'prefix', 'word', 'near'][best.rank] AS match
