// What was decided through the interface, which files do not alter? 'api' keeps what was made there, 'decision' what files
// made and a decision took back or restored.
MATCH (n:Entity|Record|Evidence)
WHERE n.keptBy IS NOT NULL
RETURN n.id AS id, n.keptBy AS keptBy, n.contentHash AS contentHash, n.retractedAt AS retractedAt,
       n {.id, .former, .into, .assigned, .retractedAt} AS judgement
