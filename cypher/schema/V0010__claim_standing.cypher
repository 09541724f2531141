// Claims are chosen by the weight they carry.
CREATE INDEX claim_standing IF NOT EXISTS FOR (n:Claim) ON (n.standing)
