// Which messages told a watch of these?
// $watch     id of the watch
// $subjects  ids of claims, records and entities
MATCH (e:WatchEvent {watch: $watch})
UNWIND e.subjects AS subject
WITH e, subject WHERE subject IN $subjects
RETURN subject, collect(DISTINCT e.id) AS events
