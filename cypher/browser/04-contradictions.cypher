// Where do the sources disagree?
// Live statements that give different values for a thing that has one value (the product accused, the number of lawsuits, what was bought, the licensee), or of which one denies what the other says. They stand side by side; none was chosen.
// Table: query/contradictions
// :param about => null
// :param after => null
// :param limit => 50
MATCH (one:Claim {standing: 'ASSERTS'})-[:ABOUT]->(subject)<-[:ABOUT]-(other:Claim)
WHERE one.field = other.field
  AND (other.standing = 'DENIES'
       OR other.standing = 'ASSERTS' AND one.value < other.value
          AND (one.field IN ['product', 'conveys', 'size', 'proceedings', 'start', 'end', 'terms', 'exclusive', 'value']
               OR one.field = 'party' AND one.role = other.role AND one.role IN subject.onlyOne))
UNWIND [one, other] AS claim
MATCH said = (subject)<-[:ABOUT]-(claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source)
OPTIONAL MATCH value = (claim)-[:HAS_VALUE]->()
RETURN said, value
