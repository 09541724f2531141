// Adds what somebody says of a proposal, and what became of it by that.
// $id                        id of the proposal
// $by, $at, $verdict, $text  who, when, and what: COMMENT, APPROVE, OBJECT, ACCEPT or REJECT
// $state                     the state after it
MATCH (p:Proposal {id: $id})
SET p.version = p.version + 1, p.state = $state
CREATE (p)-[:HAS]->(:Remark {place: p.version, by: $by, at: $at, verdict: $verdict, text: $text})
RETURN p.version AS version
