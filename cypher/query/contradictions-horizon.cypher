// Until when do the sources certainly speak of what they contradict each other about?
// $about  id of a record or entity, or null for all
MATCH (r:Entity|Record)<-[:ABOUT]-(c:Claim WHERE c.standing IN ['ASSERTS', 'DENIES'] OR c.standing = 'NOTES' AND c.modality = 'ALLEGED')
WHERE ($about IS NULL OR r.id = $about)
  AND EXISTS { (r)<-[:ABOUT]-(d:Claim WHERE d.standing IN ['ASSERTS', 'DENIES', 'NOTES'] AND d.field = c.field AND d.value <> c.value)
    WHERE c.field IN ['product', 'conveys', 'size', 'proceedings', 'terms', 'exclusive', 'value', 'start', 'end', 'asOf'] OR c.role IN r.onlyOne
      OR d.standing <> c.standing }
UNWIND [c.attestedEarliest, c.statedEarliest, r.horizon] AS day
RETURN max(day) AS horizon
