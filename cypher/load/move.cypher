// Leads relationships to the identity that counts at present; what they named is kept.
// $rows  list of {start, type, named, end, now}
UNWIND $rows AS row
MATCH (a:Entity|Record|Evidence {id: row.start})-[r:$(row.type)]->(:Entity|Record|Evidence {id: row.end})
WHERE coalesce(r.named, row.end) = row.named
MATCH (n:Entity|Record|Evidence {id: row.now})
DELETE r
CREATE (a)-[x:$(row.type)]->(n)
SET x.named = CASE WHEN row.now <> row.named THEN row.named END
RETURN row.start AS id
