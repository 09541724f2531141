// Patents are found by office and number, where a source does not give the kind.
CREATE INDEX patent_number IF NOT EXISTS FOR (n:Patent) ON (n.number)
