// By which judgements in force do ids give way to others? Those made through the interface come first.
MATCH (j:IdentityJudgement)
WHERE j.former IS NOT NULL AND j.retractedAt IS NULL
RETURN j {.id, .former, .into, .assigned} AS judgement
ORDER BY coalesce(j.keptBy, 'file'), j.id
