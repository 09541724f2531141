// What each claim is worth: ASSERTS may carry an edge, DENIES contests, NOTES is kept and carries nothing.
// This is the one rule by which modalities make edges. A retracted or superseded claim has no standing; its weight says
// what it was worth before, for questions about an earlier day.
// $records  ids of the records and entities to look at
UNWIND $records AS subject
MATCH (r:Entity|Record|Former|Placeholder {id: subject})<-[:ABOUT]-(c:Claim)
SET c.weight = CASE
  WHEN c.modality = 'DENIED' THEN 'DENIES'
  WHEN c.polarity = 'negative' AND NOT c.modality IN ['PLANNED', 'ESTIMATED', 'CHARACTERISATION', 'SPECULATIVE', 'UNKNOWN', 'COMMENT'] THEN 'DENIES'
  WHEN c.polarity = 'negative' THEN 'NOTES'
  WHEN r:Accusation THEN CASE WHEN c.modality IN ['PROCEDURAL', 'REPORTED', 'SELF_STATED', 'ALLEGED', 'ADJUDICATED', 'SETTLED'] THEN 'ASSERTS' ELSE 'NOTES' END
  WHEN r:Lawsuit OR r:Dispute THEN CASE WHEN c.modality IN ['PROCEDURAL', 'REPORTED', 'SELF_STATED', 'ADJUDICATED', 'SETTLED'] THEN 'ASSERTS' ELSE 'NOTES' END
  WHEN r:Competition THEN CASE WHEN c.modality IN ['REPORTED', 'SELF_STATED'] THEN 'ASSERTS' ELSE 'NOTES' END
  WHEN r:PatentSet AND c.field IN ['size', 'technology'] AND c.modality = 'ALLEGED' THEN 'ASSERTS'
  WHEN c.modality IN ['REPORTED', 'SELF_STATED', 'ANNOUNCED', 'PROCEDURAL'] THEN 'ASSERTS'
  ELSE 'NOTES'
END
WITH c
SET c.standing = CASE
  WHEN c.retractedAt IS NOT NULL THEN 'RETRACTED'
  WHEN EXISTS { (c)<-[:SUPERSEDES]-(newer:Claim WHERE newer.retractedAt IS NULL) } THEN 'SUPERSEDED'
  ELSE c.weight
END
