// Which places are a place or lie in it, and which courts are heard there?
// A row has the ids of both; none is there if the place is unknown.
// $place  code of the place, such as 'US'
MATCH (:Place {id: $place})<-[:WITHIN*0..5]-(p:Place)
WITH collect(DISTINCT p.id) AS places
RETURN places + COLLECT { MATCH (c:Court) WHERE any(id IN c.forumPlaces WHERE id IN places) RETURN c.id ORDER BY c.id } AS ids
