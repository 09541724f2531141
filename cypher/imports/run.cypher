// What is known of a run?
// $number  its number
MATCH (r:ImportRun {number: $number})
RETURN r {.*} AS run
