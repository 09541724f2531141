// Removes relationships that nothing attests any more.
// $rows  list of {at}
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.at
DELETE r
