// A graph of the size that a benchmark needs: organisations, each in a few partnerships, the first in 300 of them.
// $organizations  how many
MERGE (source:Source {id: 'bench-source'}) SET source.title = 'Made up', source.publisher = 'Nobody'
MERGE (passage:Passage {id: 'bench-source#1'}) SET passage.summary = 'They are partners.'
MERGE (passage)-[:IN_SOURCE]->(source)
MERGE (origin:Origin {id: 'bench-origin'}) SET origin.name = 'Nobody', origin.anonymous = false
WITH passage, origin
CALL (*) {
  UNWIND range(0, $organizations - 1) AS n
  CREATE (:Entity:Organization:Company {id: 'bench-' + n, name: 'Company ' + n, aliases: []})
}
CALL (*) {
  UNWIND range(1, $organizations - 1) AS n
  UNWIND CASE WHEN n <= 300 THEN [0, (n * 7 + 1) % $organizations] ELSE [(n * 7 + 1) % $organizations, (n * 13 + 5) % $organizations] END AS m
  WITH n, m WHERE n <> m
  MATCH (one:Organization {id: 'bench-' + n}), (other:Organization {id: 'bench-' + m})
  CREATE (r:Record:Partnership {id: 'bench-' + n + '-and-' + m, name: 'Company ' + n + ' and Company ' + m, kind: 'supply',
            horizon: date('2024-07-31')})
  CREATE (one)-[:PARTNERS_WITH {recordId: r.id, startLatest: date('2020-01-01'), knownUntil: date('2024-07-31'),
            attestedOn: date('2024-07-31'), places: ['DE'], origins: 1, modalities: ['REPORTED']}]->(other)
  WITH passage, origin, r, [one, other] AS parties
  UNWIND parties AS party
  CREATE (c:Evidence:Claim {id: r.id + '/' + party.id, standing: 'ASSERTS', field: 'party', role: 'partner', value: party.id,
            polarity: 'POSITIVE', modality: 'REPORTED', attribution: ['nobody'], statedOn: date('2024-07-31')})
  CREATE (c)-[:ABOUT]->(r) CREATE (c)-[:HAS_VALUE]->(party) CREATE (c)-[:SUPPORTED_BY]->(passage) CREATE (c)-[:FROM]->(origin)
}
