// Remembers up to which state a watch was told.
// $id        its id
// $revision  that state
// $answer    for a watched question: each pair with its certainty, as text; else null
// $records   for a watched question: the records behind the answer; else null
MATCH (w:Watch {id: $id})
SET w.seen = $revision, w.answer = $answer, w.records = $records
