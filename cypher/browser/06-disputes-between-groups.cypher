// Which disputes run between two groups?
// The quarrel of the Amazon and Nokia groups: its lawsuits, each in its forum, who sued whom, and which suit answers which. Where no source names the court, the lawsuit leads to the narrowest place stated.
// Table: query/disputes-between-groups
// :param a => 'aws'
// :param b => 'nokia'
// :param rollUp => 'lineage'
// :param from => null
// :param to => null
// :param atLeast => 0
// :param after => null
// :param limit => 50
MATCH ownGroup = (side:Organization)-[:SUBSIDIARY_OF|UNIT_OF*0..4]->(:Organization {id: 'amazon'})
MATCH otherGroup = (otherSide:Organization)-[:SUBSIDIARY_OF|UNIT_OF*0..4]->(:Organization {id: 'nokia'})
MATCH lawsuit = (side)-[:PARTY_TO]->(suit:Lawsuit)<-[:PARTY_TO]-(otherSide)
MATCH forum = (suit)-[:FILED_IN]->()
OPTIONAL MATCH dispute = (suit)-[:PART_OF]->(:Dispute)
OPTIONAL MATCH answer = (suit)-[:COUNTERS]->(:Lawsuit)
RETURN ownGroup, otherGroup, lawsuit, forum, dispute, answer
