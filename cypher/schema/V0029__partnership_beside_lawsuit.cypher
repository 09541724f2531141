// The question who is both partner and opponent begins with the partnerships that have a lawsuit beside them.
CREATE INDEX partnership_beside_lawsuit IF NOT EXISTS FOR (p:Partnership) ON (p.besideLawsuit)
