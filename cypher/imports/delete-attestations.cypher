// Removes contents that nothing attests any more, or that their node shows now.
// $rows  list of {at}
UNWIND $rows AS row
MATCH (a:Attestation) WHERE elementId(a) = row.at
DETACH DELETE a
