// What did this graph hold on a day?
// Not when something was so, nor when it was said, but when it was written down here: the statements recorded by that day and not taken back, with what they are about. A day before the first entry draws nothing.
// Table: query/recorded-as-of
// :param recordedAsOf => date('2026-12-31')
// :param id => null
// :param after => null
// :param limit => 50
WITH date('2026-12-31') AS day
MATCH held = (:Record)<-[:ABOUT]-(claim:Claim {field: 'existence'})-[:FROM]->(:Origin)
WHERE claim.recordedAt <= day AND (claim.retractedAt IS NULL OR day < claim.retractedAt)
RETURN held
