// Who are partners in one place and opponents in court in another, at one moment?
// On 31 July 2024 AWS and Nokia work together in Germany, while Nokia stands before a court in Delaware. The party of record is Amazon; the arrow from AWS to Amazon, drawn with its own dates, is why this is a matter of AWS. The five red arrows the other way are lawsuits of Nokia from October 2023.
// Click the lawsuit, the partnership or an arrow to see the days it is known to hold, and double-click to see more.
// The picture shows what certainly holds on the day. The table below also knows what possibly holds, other days and places, and the evidence.
// Table: query/coopetition
// :param companies => null
// :param market => 'DE'
// :param forum => 'US-DE'
// :param from => date('2024-07-31')
// :param to => date('2024-07-31')
// :param rollUp => 'lineage'
// :param atLeast => 1
// :param after => null
// :param limit => 50
WITH date('2024-07-31') AS day
MATCH partners = (a:Organization)-[:PARTY_TO {role: 'partner'}]->(work:Partnership)<-[:PARTY_TO {role: 'partner'}]-(b:Organization)
MATCH market = (work)-[:IN_MARKET]->(:Place {id: 'DE'})
// the partners themselves, or a parent of theirs, are the parties of the lawsuit
MATCH oneGroup = (a)-[:SUBSIDIARY_OF|UNIT_OF*0..4]->(plaintiff:Organization)
MATCH otherGroup = (b)-[:SUBSIDIARY_OF|UNIT_OF*0..4]->(defendant:Organization)
MATCH lawsuit = (plaintiff)-[:PARTY_TO {role: 'plaintiff'}]->(suit:Lawsuit)<-[:PARTY_TO {role: 'defendant'}]-(defendant)
MATCH forum = (suit)-[:FILED_IN]->(:Court)-[:SITS_IN]->(:Place {id: 'US-DE'})
WHERE all(fact IN [work, suit] + relationships(oneGroup) + relationships(otherGroup)
          WHERE fact.startLatest <= day <= fact.knownUntil)
RETURN partners, market, oneGroup, otherGroup, lawsuit, forum
