// Where do the sources disagree?
// Live statements that give different values for a thing that has one value (the product accused, the number of lawsuits, what was bought, the licensee), or of which one denies what the other says. They stand side by side; none was chosen.
// Plans, guesses and opinions contradict nothing. The table also finds days that exclude each other.
// Table: query/contradictions
// :param about => null
// :param after => null
// :param limit => 50
MATCH (one:Claim)-[:ABOUT]->(subject)<-[:ABOUT]-(other:Claim)
WHERE one.field = other.field
  AND all(claim IN [one, other] WHERE claim.standing IN ['ASSERTS', 'DENIES'] OR claim.standing = 'NOTES'
          AND NOT claim.modality IN ['PLANNED', 'ESTIMATED', 'SPECULATIVE', 'UNKNOWN', 'COMMENT', 'CHARACTERISATION'])
  AND CASE
    WHEN one.standing = 'DENIES' THEN false
    WHEN other.standing = 'DENIES' THEN one.value = other.value
    WHEN one.field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value'] THEN one.value < other.value
    ELSE one.field = 'party' AND one.role = other.role AND one.role IN subject.onlyOne AND one.value < other.value
  END
UNWIND [one, other] AS claim
MATCH said = (subject)<-[:ABOUT]-(claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source)
OPTIONAL MATCH value = (claim)-[:HAS_VALUE]->()
RETURN said, value
