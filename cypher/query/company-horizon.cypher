// Until when do the sources speak of what a company is party to? There is no row if the id is unknown.
// $company  id of the organisation
// $rollUp   'none' the company itself, 'lineage' its parents and children too, 'group' also their sisters
MATCH (o:Organization {id: $company})
CALL (o) {
  OPTIONAL MATCH path = (o)-[:SUBSIDIARY_OF|UNIT_OF*0..8]-(member:Organization)-[:PARTY_TO]->(r:Record)
  WHERE $rollUp <> 'none' OR member = o
  RETURN max(r.horizon) AS horizon
}
RETURN o.id AS company, horizon
