// How large is a portfolio, in which unit, where, when, and who says so?
// Each number hangs on the portfolio it measures and on the source that states it. Patents, families and applications are different units and are never added up.
// Table: query/portfolio-statements
// :param id => null
// :param after => null
// :param limit => 50
MATCH number = (n:Observation)-[:MEASURES]->(:PatentSet)-[:OWNED_BY]->(:Organization)
MATCH said = (n)<-[:ABOUT]-(:Claim {field: 'value'})-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source)
OPTIONAL MATCH place = (n)-[:IN_MARKET]->(:Place)
RETURN number, said, place
