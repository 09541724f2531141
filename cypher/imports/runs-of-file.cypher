// Which runs of a source read a file?
// $source  word of the source
// $sha256  checksum of the file
MATCH (r:ImportRun {sha256: $sha256})
WHERE r.source = $source AND r.state <> 'withdrawn'
RETURN r {.*} AS run ORDER BY r.number
