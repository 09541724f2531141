// Lets nodes show another content; placeholders become what they stand for.
// $rows  list of {at, otherLabels, labels, properties}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
WITH n, row, n {.formerNames, .keptBy} AS kept
REMOVE n:$(row.otherLabels)
SET n:$(row.labels), n = row.properties, n += kept
