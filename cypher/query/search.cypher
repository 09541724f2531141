// What is called or numbered like this, of which kind, where, on which technology, in which state?
// There is one row: the number of all hits, how they spread over kinds, places, technologies and states, and a part of
// them, the best first. What is one company with another is found as that. Marked placeholders are no hits.
// $text          a search in the words of the full-text index
// $exact         what was typed, in lower case: what is called exactly so comes first
// $kinds         labels of which a hit has one, or null for any
// $places        places with one of which a hit has to do, itself or within it, or null; a wider place never fits a narrower one
// $technologies  ids of technologies one of which a hit is or is about, or null
// $states        states one of which a hit is in, or null: those that sources assert, 'ended' and 'contested'
// $horizon       day up to which an end counts
// $facets        whether to count kinds, places, technologies and states
// $after         null, or [score, id] of the last hit seen
// $limit         most hits to return
CALL () {
  UNWIND coalesce($places, [null]) AS wanted
  OPTIONAL MATCH (:Place {id: wanted})<-[:WITHIN*0..5]-(p:Place)
  RETURN collect(DISTINCT p.id) AS within
}
CALL db.index.fulltext.queryNodes('search_fulltext', $text) YIELD node AS found, score
WITH within, coalesce(head(COLLECT { MATCH (found)-[:SAME_AS]->(company) RETURN company }), found) AS n, max(score) AS score,
     collect(toLower(found.name)) AS called
WHERE NOT coalesce(n.placeholder, false)
  AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
  AND ($places IS NULL OR n.id IN within OR any(id IN n.forumPlaces WHERE id IN within)
    OR EXISTS { (n)-[:IN_MARKET|FILED_IN|RIGHT_IN|INCORPORATED_IN]->(p) WHERE any(id IN coalesce(p.forumPlaces, [p.id]) WHERE id IN within) })
  AND ($technologies IS NULL OR n.id IN $technologies
    OR EXISTS { (n)-[:CONCERNS|COVERS|CLASSIFIED_AS]->(t:Technology) WHERE t.id IN $technologies })
  AND ($states IS NULL OR 'ended' IN $states AND n.endLatest <= $horizon OR 'contested' IN $states AND n.contested
    OR EXISTS { (n)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'}) WHERE c.value IN $states })
WITH n, score * CASE WHEN $exact IN called OR any(name IN [n.id, n.name, n.docketNumber, n.title] + coalesce(n.aliases, []) WHERE toLower(name) = $exact) THEN 4 ELSE 1 END AS score
WITH collect({n: n, score: score}) AS hits
CALL (hits) {
  WITH hits WHERE $facets
  UNWIND hits AS hit
  WITH hit.n AS n
  RETURN collect(n) AS counted
}
RETURN size(hits) AS total,
  COLLECT {
    UNWIND counted AS n
    WITH head([label IN labels(n) WHERE NOT label IN ['Entity', 'Record', 'Organization']]) AS value, count(*) AS count
    RETURN {value: value, count: count} ORDER BY count DESC, value
  } AS kind,
  COLLECT {
    UNWIND counted AS n
    MATCH (n)-[:IN_MARKET|FILED_IN|RIGHT_IN|INCORPORATED_IN]->(p)
    UNWIND coalesce(p.forumPlaces, [p.id]) AS id
    WITH id, count(DISTINCT n) AS count
    MATCH (place:Place {id: id})
    RETURN {value: id, name: place.name, count: count} ORDER BY count DESC, id
  } AS place,
  COLLECT {
    UNWIND counted AS n
    MATCH (n)-[:CONCERNS|COVERS|CLASSIFIED_AS]->(t:Technology)
    WITH t, count(DISTINCT n) AS count
    RETURN {value: t.id, name: t.name, count: count} ORDER BY count DESC, t.id
  } AS technology,
  COLLECT {
    UNWIND counted AS n
    UNWIND COLLECT { MATCH (n)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'}) RETURN DISTINCT c.value }
           + CASE WHEN n.endLatest <= $horizon THEN ['ended'] ELSE [] END + CASE WHEN n.contested THEN ['contested'] ELSE [] END AS value
    WITH value, count(*) AS count
    RETURN {value: value, count: count} ORDER BY count DESC, value
  } AS status,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.n AS n, hit.score AS score
    WHERE $after IS NULL OR score < $after[0] OR score = $after[0] AND n.id > $after[1]
    WITH n, score ORDER BY score DESC, n.id LIMIT $limit
    RETURN n {.id, .name, label: head([label IN labels(n) WHERE NOT label IN ['Entity', 'Record', 'Organization']]), .kind, score: score,
      .aliases, .docketNumber, .searchNames, .lei, .cik, .wikidataId, .ticker,
      places: COLLECT {
        MATCH (n)-[x:IN_MARKET|FILED_IN|RIGHT_IN|INCORPORATED_IN]->(p)
        UNWIND coalesce(p.forumPlaces, [p.id]) AS id
        MATCH (place:Place {id: id})
        RETURN DISTINCT place {.id, .name, meaning: CASE type(x) WHEN 'IN_MARKET' THEN 'market' WHEN 'FILED_IN' THEN 'forum' WHEN 'RIGHT_IN' THEN 'right' ELSE 'incorporated' END}
        ORDER BY place.id, place.meaning
      },
      states: COLLECT { MATCH (n)<-[:ABOUT]-(c:Claim {field: 'state', standing: 'ASSERTS'}) RETURN DISTINCT c.value ORDER BY c.value },
      contested: n.contested,
      period: CASE WHEN n:Record THEN n {.startEarliest, .startLatest, .startText, .endEarliest, .endLatest, .endText, .attestedOn} END
    } ORDER BY score DESC, n.id
  } AS items
