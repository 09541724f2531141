// Which claims are taken back or replaced at present?
MATCH (c:Claim)
WHERE c.standing IN ['RETRACTED', 'SUPERSEDED']
RETURN c.id AS id, c.standing AS standing
