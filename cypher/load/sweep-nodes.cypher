// Removes what the files no longer hold. A correction is not made so: it retracts or supersedes the claim.
// $ids  ids that were found gone
UNWIND $ids AS id
MATCH (n:Entity|Record|Evidence {id: id})
DETACH DELETE n
