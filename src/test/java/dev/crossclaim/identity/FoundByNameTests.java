package dev.crossclaim.identity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names and numbers as registers and courts write them. What is added is rolled back;
 * until it is committed, the index does not find it by other spellings.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Transactional
class FoundByNameTests {

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	SearchNames names;

	@Autowired
	Matcher matcher;

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void add() {
		this.neo4j
			.query("""
					CREATE (:Entity:Organization:Company {id: 'test-yandex', name: 'ООО Яндекс'}),
					       (:Entity:Organization:Company {id: 'test-hidden', name: 'Zyxwvut Industries', placeholder: true}),
					       (:Entity:Organization:Company {id: 'test-zyx', name: 'Zyxwvut Holdings Ltd', lei: '5493001KJTIIGC8Y1R12', cik: '0000924613'}),
					       (:Entity:Organization:Company {id: 'test-joined', name: 'QuuxbarTechnologies, Inc.'}),
					       (:Record:Lawsuit {id: 'test-suit', name: 'Test v. Test', docketNumber: '1:24-cv-00839-UNA'}),
					       (:Entity:Patent {id: 'US-8117289-B2', name: 'Something patented'})""")
			.run();
		this.names.derive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Yandeks | test-yandex", "Яндекс | test-yandex", "Zyxwvut | test-zyx",
			"zyxwvut holdings | test-zyx", "5493001KJTIIGC8Y1R12 | test-zyx", "quuxbar technologies | test-joined",
			"QUUXBARTECHNOLOGIES | test-joined", "1:24-cv-00839 | test-suit", "24-cv-839 | test-suit",
			"US8117289B2 | US-8117289-B2", "8,117,289 | US-8117289-B2", "US 8,117,289 B2 | US-8117289-B2" })
	void isFound(String typed, String id) {
		assertThat(search(typed)).contains(id).doesNotContain("test-hidden");
	}

	@Test
	void placeholdersAreNoCandidates() {
		assertThat(match("Zyxwvut Industries", Map.of())).extracting(Candidate::id).doesNotContain("test-hidden");
	}

	@Test
	void identifiersAreLookedUpFirst() {
		var byCik = match("Entirely different", Map.of(Identifier.CIK, List.of("924613")));
		var byLei = match("Zyxwvut", Map.of(Identifier.LEI, List.of("5493 001K JTII GC8Y 1R12")));

		assertThat(byCik).singleElement().matches((one) -> one.id().equals("test-zyx") && one.match());
		assertThat(byLei.getFirst().has("lei-equal")).isTrue();
		assertThat(match("QUUXBARTECHNOLOGIES", Map.of())).singleElement()
			.matches((one) -> one.id().equals("test-joined") && one.match());
	}

	@Test
	void derivedNamesAreNoContentAndAreDerivedOnce() {
		assertThat(stored("test-yandex")).containsExactly("ooo yandeks");
		assertThat(stored("test-joined")).containsExactly("quuxbar technologies inc", "quuxbartechnologies");
		assertThat(stored("nokia")).isEmpty();
		var before = this.digest.compute();

		this.neo4j.query("MATCH (n:Entity|Record) SET n.searchNames = null").run();
		assertThat(this.digest.compute()).isEqualTo(before);
		this.names.derive();
		assertThat(stored("test-yandex")).containsExactly("ooo yandeks");
	}

	private List<String> search(String typed) {
		return List.copyOf(this.neo4j
			.query("CALL db.index.fulltext.queryNodes('search_fulltext', $text) YIELD node "
					+ "WHERE NOT coalesce(node.placeholder, false) RETURN node.id")
			.bind(SearchText.of(typed).orElseThrow().all())
			.to("text")
			.fetchAs(String.class)
			.all());
	}

	private List<Candidate> match(String name, Map<Identifier, List<String>> identifiers) {
		return this.matcher.match(new MatchQuestion(name, null, identifiers, List.of("Organization")), 10);
	}

	private List<String> stored(String id) {
		return this.neo4j
			.query("MATCH (n:Entity|Record {id: $id}) UNWIND coalesce(n.searchNames, []) AS name RETURN name")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

}
