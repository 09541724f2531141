// Lets one write after the other in: whoever has run this is alone until its transaction ends.
MERGE (h:History {id: 'history'})
SET h.writing = true
REMOVE h.writing
