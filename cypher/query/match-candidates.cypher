// What may somebody mean by a name or an identifier?
// A row is one thing with all that tells whether it is meant: its names, its identifiers, and the places, narrow and
// wide, under whose law it is organised. What is one company with another is found as that, with the names and identifiers
// of both. Marked placeholders are left out.
// $text   a search in the words of the full-text index
// $kinds  labels of which a row has one, or null for any
// $limit  most rows to return
CALL db.index.fulltext.queryNodes('search_fulltext', $text, {limit: 2000}) YIELD node AS n, score
WHERE NOT coalesce(n.placeholder, false) AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
WITH coalesce(head(COLLECT { MATCH (n)-[:SAME_AS]->(company) RETURN company }), n) AS n, max(score) AS score
ORDER BY score DESC, n.id LIMIT $limit
WITH n, COLLECT { MATCH (other)-[:SAME_AS]->(n) RETURN other ORDER BY other.id } AS others
RETURN n.id AS id, n.name AS name, head([label IN labels(n) WHERE NOT label IN ['Entity', 'Record', 'Organization']]) AS label,
       coalesce(n.aliases, []) + COLLECT {
         MATCH (n)<-[:ABOUT]-(c:Claim {field: 'alias', standing: 'ASSERTS'}) RETURN DISTINCT c.value ORDER BY c.value
       } + reduce(all = [], other IN others | all + [other.name] + coalesce(other.aliases, [])) AS aliases,
       n {lei: coalesce(n.lei, head([one IN others WHERE one.lei IS NOT NULL | one.lei])),
          cik: coalesce(n.cik, head([one IN others WHERE one.cik IS NOT NULL | one.cik])),
          wikidataId: coalesce(n.wikidataId, head([one IN others WHERE one.wikidataId IS NOT NULL | one.wikidataId])),
          ticker: coalesce(n.ticker, head([one IN others WHERE one.ticker IS NOT NULL | one.ticker])),
          docketNumber: n.docketNumber} AS identifiers,
       COLLECT { MATCH (n)-[:INCORPORATED_IN]->(:Place)-[:WITHIN*0..3]->(p:Place) RETURN DISTINCT p.id ORDER BY p.id } AS countries
ORDER BY id
