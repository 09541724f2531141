// Which patent has a number that is given without its kind? Of several the first by id.
// $numbers  office and number, such as US-8117289
UNWIND $numbers AS number
MATCH (p:Patent {number: number})
RETURN number, min(p.id) AS id
