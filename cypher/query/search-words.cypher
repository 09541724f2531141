// Which technologies and which states can a search be narrowed to?
RETURN COLLECT { MATCH (t:Technology) WHERE NOT coalesce(t.placeholder, false) RETURN t {.id, .name} ORDER BY t.id } AS technologies,
       COLLECT {
         UNWIND ['contested', 'ended'] + COLLECT { MATCH (c:Claim {field: 'state', standing: 'ASSERTS'}) RETURN DISTINCT c.value } AS state
         RETURN DISTINCT state ORDER BY state
       } AS states
