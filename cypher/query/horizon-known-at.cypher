// Up to which day did the statements published by a day certainly speak of any record?
// $knownAt  the day
MATCH (c:Claim {weight: 'ASSERTS'})-[:ABOUT]->(:Record)
WHERE c.statedLatest <= $knownAt AND c.retractedAt IS NULL
  AND NOT EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.statedLatest <= $knownAt AND newer.retractedAt IS NULL }
UNWIND [c.attestedEarliest,
        CASE WHEN c.field = 'start' AND c.valueLatest > c.statedLatest THEN c.statedLatest
             WHEN c.field = 'start' THEN c.valueLatest
             WHEN c.field = 'end' AND c.valueEarliest > c.statedLatest THEN c.statedLatest
             WHEN c.field = 'end' THEN c.valueEarliest END] AS day
RETURN max(day) AS horizon
