// How many nodes does the graph hold?
MATCH (n:Entity|Record|Evidence)
RETURN count(n) AS nodes
