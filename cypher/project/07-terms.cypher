// Single values of records and patent sets that asserting claims agree on; where they differ, the value stays absent
// and the claims say why.
// $records  ids of the records and entities to look at
UNWIND $records AS subject
MATCH (c:Claim {standing: 'ASSERTS'})-[:ABOUT]->(r:Entity|Record|Former {id: subject})
WHERE c.field IN ['size', 'terms', 'exclusive', 'fieldOfUse', 'value', 'asOf']
WITH r, c.field AS field, count(DISTINCT c.value) AS values, min(c.value) AS value, min(c.number) AS number,
     min(c.qualifier) AS qualifier, min(c.min) AS low, max(c.max) AS high, min(c.approximate) AS approximate,
     min(c.valueEarliest) AS earliest, max(c.valueLatest) AS latest
WHERE values = 1
SET r += CASE field
  WHEN 'size' THEN {statedSize: toInteger(number), sizeQualifier: qualifier}
  WHEN 'terms' THEN {termsDisclosed: value = 'disclosed'}
  WHEN 'exclusive' THEN {exclusive: value = 'true'}
  WHEN 'fieldOfUse' THEN {fieldOfUse: value}
  WHEN 'value' THEN {observed: number, observedMin: low, observedMax: high, approximate: approximate}
  WHEN 'asOf' THEN {asOfEarliest: earliest, asOfLatest: latest}
END
