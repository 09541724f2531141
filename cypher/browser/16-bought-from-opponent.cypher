// Which companies bought patents from a company that they were in suit with?
// Needs imported conveyances and dockets. The seller, the buyer, what was conveyed, and the suit between the two. The table below keeps those that were pending on the day of the purchase, also by way of groups.
// Table: query/bought-from-opponent
// :param company => null
// :param rollUp => 'lineage'
// :param from => null
// :param to => null
// :param atLeast => 1
// :param after => null
// :param limit => 50
MATCH suit = (buyer:Organization)-[:LITIGATES_AGAINST]-(seller:Organization)
MATCH sale = (seller)-[:PARTY_TO {role: 'assignor'}]->(t:Transaction {kind: 'assignment'})<-[:PARTY_TO {role: 'assignee'}]-(buyer)
MATCH patents = (t)-[:CONVEYS]->(:Patent)
RETURN suit, sale, patents
LIMIT 50
