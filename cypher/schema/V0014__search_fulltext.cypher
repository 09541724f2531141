// Everything with an id of its own is searched by its names, identifiers and numbers, whatever the accents.
CREATE FULLTEXT INDEX search_fulltext IF NOT EXISTS FOR (n:Entity|Record)
ON EACH [n.id, n.name, n.aliases, n.searchNames, n.docketNumber, n.lei, n.cik, n.wikidataId, n.ticker, n.code, n.courtsDbId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
