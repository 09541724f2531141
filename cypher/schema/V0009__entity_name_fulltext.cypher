// Entities and records are searched by name and alias, whatever the accents.
CREATE FULLTEXT INDEX entity_name_fulltext IF NOT EXISTS FOR (n:Entity|Record) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
