// How did the rights to a brand or a portfolio move?
// What changed hands, from whom to whom, and who may use what: patent sales, transfers, acquisitions, licences and cross-licences, with the deal they were part of.
// Table: query/rights-moved
// :param id => 'nokia'
// :param from => null
// :param to => null
// :param atLeast => 0
// :param after => null
// :param limit => 50
MATCH contract = (:Organization)-[:PARTY_TO]->(move:Transaction|Agreement)
OPTIONAL MATCH asset = (move)-[:CONVEYS|COVERS]->()
OPTIONAL MATCH deal = (move)-[:COMPONENT_OF]->(:Deal)
RETURN contract, asset, deal
