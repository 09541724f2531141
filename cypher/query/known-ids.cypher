// Which of some ids are organisations, and is a place known?
// $companies  list of ids
// $places     list of place codes
RETURN COLLECT { UNWIND $companies AS id MATCH (o:Organization {id: id}) RETURN id } AS companies,
       COLLECT { UNWIND $places AS id MATCH (p:Place {id: id}) RETURN id } AS places
