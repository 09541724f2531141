// Keeps a proposal, which no answer shows until it is accepted.
// $id, $document, $by, $why, $at  what is proposed, as text, and by whom, why and when
CREATE (p:Proposal {id: $id, version: 1, state: 'OPEN', document: $document, by: $by, why: $why, at: $at})
RETURN p.id AS id
