// What is a company accused of, by whom, over which product and technology?
// Each yellow circle is one accusation: who asserts, over which patents, against whom, with which product. None of them is a finding.
// Twelve patents are asserted in Delaware and none is named, so they are one set without members. CloudBand stands beside CloudBand Infrastructure Software because the articles differ; Nokia Container Services hangs on the lawsuit alone, for it is mentioned and not accused.
// Table: query/accusations-against
// :param company => 'nokia'
// :param rollUp => 'lineage'
// :param from => null
// :param to => null
// :param atLeast => 0
// :param after => null
// :param limit => 50
MATCH accusation = (said:Accusation)-[:AGAINST]->(:Organization {id: 'nokia'})
MATCH terms = (said)-[:ASSERTED_BY|OVER|ACCUSES|CONCERNS]->()
MATCH lawsuit = (said)-[:IN_CASE]->(suit:Lawsuit)
OPTIONAL MATCH mention = (suit)-[:MENTIONS]->(:Product)
RETURN accusation, terms, lawsuit, mention
