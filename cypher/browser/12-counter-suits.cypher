// Which lawsuits answer which, and how long after?
// The arrow COUNTERS leads from the answer to what it answers. Click both and compare "startEarliest" and "startLatest": an answer comes between so many days at least and at most, for "October 2023" is not a day.
// Table: query/counter-suits
// :param company => null
// :param after => null
// :param limit => 50
MATCH answer = (suit:Lawsuit)-[:COUNTERS]->(first:Lawsuit)
MATCH parties = (suit)<-[:PARTY_TO]-(:Organization)
MATCH forum = (suit)-[:FILED_IN]->()
MATCH firstForum = (first)-[:FILED_IN]->()
RETURN answer, parties, forum, firstForum
