// The place of a court as a forum: where it sits, or the area of its jurisdiction if it is a court or agency of a
// whole country or bloc.
MATCH (c:Court)
SET c.forumPlaces = CASE
  WHEN c.level IN ['national', 'supranational', 'agency'] THEN COLLECT { MATCH (c)-[:HAS_JURISDICTION_OVER]->(p) RETURN p.id ORDER BY p.id }
  ELSE COLLECT { MATCH (c)-[:SITS_IN]->(p) RETURN p.id ORDER BY p.id }
END
