// Who is at once partner, licensor or licensee and opponent?
// Companies that work together or license one another, and the suits between them or companies of their groups. Click the two edges and compare their bounds: the table below keeps the days on which both certainly and possibly held.
// Table: query/partner-and-opponent
// :param company => null
// :param rollUp => 'lineage'
// :param from => null
// :param to => null
// :param atLeast => 1
// :param after => null
// :param limit => 50
MATCH tie = (a:Organization)-[:PARTNERS_WITH|LICENSES_TO|CROSS_LICENSES_WITH]->(b:Organization)
MATCH suit = (x:Organization)-[:LITIGATES_AGAINST]-(y:Organization)
WHERE (x = a OR EXISTS { (a)-[:SUBSIDIARY_OF|UNIT_OF*1..4]-(x) }) AND (y = b OR EXISTS { (b)-[:SUBSIDIARY_OF|UNIT_OF*1..4]-(y) })
OPTIONAL MATCH group = (a)-[:SUBSIDIARY_OF|UNIT_OF*1..4]-(x)
RETURN tie, suit, group
LIMIT 50
