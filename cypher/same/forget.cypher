// Removes judgements of the rule that it makes no more; those that a decision was taken on stay.
// $ids  ids of the judgements
UNWIND $ids AS id
MATCH (j:IdentityJudgement {id: id})
WHERE j.rule IS NOT NULL AND j.retractedAt IS NULL
DETACH DELETE j
