// What was publicly known on a day?
// The statements of sources that were certainly published by that day, about records. In 2023 only the article of 2017 had appeared; ask for 31 July 2024 to see what a day added. Two of the articles have no date, so they never certainly were public on a day.
// Table: query/known-at
// :param knownAt => date('2023-12-31')
// :param id => null
// :param after => null
// :param limit => 50
WITH date('2023-12-31') AS day
MATCH known = (:Record)<-[:ABOUT]-(claim:Claim {field: 'existence'})-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(source:Source)
WHERE source.publishedLatest <= day
RETURN known
