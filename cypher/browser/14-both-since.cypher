// Since when, and until when at least, are two companies both partners and opponents?
// The partnership and the lawsuits of the AWS and Nokia groups, with the statements on their beginnings and ends. They are both from the later of the two beginnings on; where a beginning is only known to be before some day, so is the answer. The table below gives the certain and the possible interval.
// Table: query/both-since
// :param a => 'aws'
// :param b => 'nokia'
// :param rollUp => 'lineage'
MATCH partners = (a:Organization {id: 'aws'})-[:PARTY_TO {role: 'partner'}]->(work:Partnership)<-[:PARTY_TO {role: 'partner'}]-(b:Organization {id: 'nokia'})
MATCH ownGroup = (a)-[:SUBSIDIARY_OF|UNIT_OF*0..4]->(side:Organization)
MATCH lawsuit = (side)-[:PARTY_TO]->(suit:Lawsuit)<-[:PARTY_TO]-(b)
OPTIONAL MATCH begin = (suit)<-[:ABOUT]-(c:Claim)
WHERE c.field IN ['start', 'end']
RETURN partners, ownGroup, lawsuit, begin
