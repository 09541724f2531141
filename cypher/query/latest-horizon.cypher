// Up to which day do the sources of any record certainly speak?
MATCH (r:Record)
WHERE r.horizon IS NOT NULL
RETURN r.horizon AS horizon
ORDER BY r.horizon DESC
LIMIT 1
