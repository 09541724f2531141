// Which runs are there?
MATCH (r:ImportRun)
RETURN r {.*} AS run ORDER BY r.number
