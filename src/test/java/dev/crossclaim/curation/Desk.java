package dev.crossclaim.curation;

import java.util.Collection;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.catalog.LoadReport;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;

/** What tests of decisions have at hand. */
abstract class Desk {

	static final Author ALICE = new Author("alice", "for the test");

	static final Expected ANY = new Expected("*");

	@Autowired
	Proposals proposals;

	@Autowired
	Decisions decisions;

	@Autowired
	CatalogLoader loader;

	@Autowired
	CatalogFiles files;

	@Autowired
	GraphHistory history;

	@Autowired
	GraphDigest digest;

	@Autowired
	Neo4jClient neo4j;

	/** The paper of the tests, accepted. */
	Decision acceptThePaper() {
		return this.proposals.accept(this.proposals.propose(Paper.TEXT, ALICE).id(), ANY, ALICE);
	}

	LoadReport loadAgain() {
		return this.loader.load(this.files.list());
	}

	List<String> texts(String query) {
		return List.copyOf(this.neo4j.query(query).fetchAs(String.class).all());
	}

	Collection<String> partners() {
		return texts("MATCH (a)-[e:PARTNERS_WITH {recordId: 'test-partnership'}]->(b) RETURN a.id + ' ' + b.id");
	}

}
