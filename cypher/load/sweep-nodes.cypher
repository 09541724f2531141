// Removes what the files no longer hold. A correction is not made so: it retracts or supersedes the claim.
// $dataset  id of the dataset
// $kept     ids that the files hold
MATCH (n:Entity|Record|Evidence {dataset: $dataset})
WHERE NOT n.id IN $kept
DETACH DELETE n
