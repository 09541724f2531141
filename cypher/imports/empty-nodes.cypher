// Makes nodes placeholders again, because nothing attests them any more.
// $rows  list of {at, otherLabels, id}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
REMOVE n:$(row.otherLabels)
SET n:Placeholder, n = {id: row.id}
