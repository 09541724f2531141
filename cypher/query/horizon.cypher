// Up to which day do the claims on one company, product or record certainly speak?
// Takes the records that the entity is named in, and the lawsuits in which accusations among them were made. Plans and
// future dates do not count, nor do registers.
// $id  id of an entity or a record, or null for the whole graph
CALL () {
  WITH 1 AS all WHERE $id IS NULL
  MATCH (r:Record)
  RETURN r
  UNION
  MATCH (r:Record {id: $id})
  RETURN r
  UNION
  MATCH (:Entity|Record {id: $id})<-[:HAS_VALUE]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'])-[:ABOUT]->(r:Record)
  RETURN r
}
OPTIONAL MATCH (r)-[:IN_CASE]->(suit:Lawsuit)
UNWIND [r.horizon, suit.horizon] AS day
RETURN max(day) AS horizon
