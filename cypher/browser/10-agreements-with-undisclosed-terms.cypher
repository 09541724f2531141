// Which agreements keep their terms to themselves?
// Agreements and transactions whose terms a source says were not disclosed: the parties, what is covered, the deal they belong to, and the statement that says so.
// Table: query/agreements-with-undisclosed-terms
// :param company => null
// :param from => null
// :param to => null
// :param atLeast => 0
// :param after => null
// :param limit => 50
MATCH parties = (contract:Agreement|Transaction {termsDisclosed: false})<-[:PARTY_TO]-(:Organization)
MATCH said = (contract)<-[:ABOUT]-(:Claim {field: 'terms'})-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source)
OPTIONAL MATCH subject = (contract)-[:CONVEYS|COVERS|COMPONENT_OF]->()
RETURN parties, said, subject
