// Which acquired companies' patents were asserted later, and by whom?
// Needs imported deals, patents and dockets. The acquisition, what the company acquired owned, and the cases over it. The table below keeps the cases that were filed after the acquisition, over what it owned on that day. An assertion is not a finding.
// Table: query/asserted-after-acquisition
// :param company => null
// :param from => null
// :param to => null
// :param atLeast => 1
// :param after => null
// :param limit => 50
MATCH deal = (:Organization)-[:ACQUIRED]->(target:Organization)
MATCH title = (target)-[:OWNS]->(p:Patent)
MATCH suit = (p)-[:IN_SUIT]->(:Lawsuit)<-[:PARTY_TO {role: 'plaintiff'}]-(:Organization)
RETURN deal, title, suit
LIMIT 50
