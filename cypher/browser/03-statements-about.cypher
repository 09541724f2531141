// Who says what about it, how strongly, and where?
// Every statement about the lawsuit in Delaware, with the source it stands in and the origin it goes back to. Click a statement: "modality" says how strongly it is put, "attribution" who said it to whom, "standing" whether it carries an edge of the graph.
// Two articles that repeat one complaint share one origin, and count once.
// Table: query/statements-about
// :param id => 'amazon-v-nokia-ded-2024'
// :param modality => null
// :param field => null
// :param after => null
// :param limit => 100
MATCH said = (:Lawsuit {id: 'amazon-v-nokia-ded-2024'})<-[:ABOUT]-(claim:Claim)
MATCH place = (claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source)
MATCH origin = (claim)-[:FROM]->(:Origin)
RETURN said, place, origin
