package dev.crossclaim.ontology;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.neo4j.test.autoconfigure.DataNeo4jTest;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.GeneratedPage;
import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.projection.StandingTable;

/** Keeps {@code docs/ontology.md} true to the code and to the rule of the projection. */
@DataNeo4jTest
@WithDatabase
class OntologyPageTests {

	@Test
	void pageIsUpToDate(@Autowired Neo4jClient neo4j) {
		var standings = StandingTable.compute(neo4j, new CypherCatalog());

		GeneratedPage.check("ontology.md", OntologyPage.render(standings));
	}

}
