// Who are a company's partners, customers, suppliers, competitors, opponents, licensors and licensees?
// One arrow for each relationship, straight between the companies. The record behind an arrow is its "recordId"; an arrow says from when to when it certainly and possibly held, and in which places.
// Table: query/relationships-of-company
// :param company => 'nokia'
// :param types => null
// :param place => null
// :param from => date('2024-07-31')
// :param to => date('2024-07-31')
// :param rollUp => 'lineage'
// :param atLeast => 1
// :param after => null
// :param limit => 50
MATCH relationship = (:Organization {id: 'nokia'})
  -[:PARTNERS_WITH|SUPPLIES|COMPETES_WITH|LITIGATES_AGAINST|LICENSES_TO|CROSS_LICENSES_WITH|ACQUIRED|SOLD_PATENTS_TO|TRANSFERRED_TO|SUBSIDIARY_OF|UNIT_OF]-
  (:Organization)
RETURN relationship
