package dev.crossclaim.api.ask;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Neighbours and paths: what is near, and how two things are connected. */
@RestTest
class WalkTests {

	/** A hub with more relationships than a walk looks at, one of which leads on. */
	private static final String HUB = """
			CREATE (:Record:Deployment {id: 'test-r', name: 'R', passing: true}),
			       (hub:Entity:Organization:Company {id: 'test-hub', name: 'Hub', passing: true}),
			       (end:Entity:Organization:Company {id: 'test-end', name: 'End', passing: true})
			CREATE (hub)-[:SUPPLIES {recordId: 'test-r', startLatest: date('2020-01-01'), knownUntil: date('2024-07-31')}]->(end)
			WITH hub
			MATCH (nokia:Entity {id: 'nokia'})
			CREATE (hub)-[:PARTNERS_WITH {recordId: 'test-r', startLatest: date('2020-01-01'), knownUntil: date('2024-07-31')}]->(nokia)
			WITH hub
			UNWIND range(1, 2500) AS n
			CREATE (hub)-[:OWNS {recordId: 'test-p' + n}]->(:Entity:Patent {id: 'test-p' + n, name: 'P', passing: true})
			""";

	@Autowired
	Http http;

	@Autowired
	Neo4jClient neo4j;

	@AfterEach
	void theHubIsRemoved() {
		this.neo4j.query("MATCH (n:Entity|Record {passing: true}) DETACH DELETE n").run();
	}

	@Test
	void neighboursAreThereWithBothEndsAndCounts() {
		var answer = this.http.get("/api/v1/neighbours/aws?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.edges[*].id")).contains("aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de",
				"aws|SUBSIDIARY_OF|amazon|aws-of-amazon");
		assertThat(answer.<List<String>>at("$.nodes[*].id")).contains("aws", "nokia", "amazon").doesNotHaveDuplicates();
		assertThat(answer.<Integer>at("$.shown")).isEqualTo(answer.<Integer>at("$.total"));
		assertThat(answer.<Boolean>at("$.truncated")).isFalse();
		assertThat(answer.<Boolean>at("$.totalIsExact")).isTrue();
		assertThat(answer.<String>at("$.notice")).contains("not a finding");
	}

	@Test
	void neighboursAreOfOneTypePlaceAndDay() {
		var path = "/api/v1/neighbours/nokia?type=PARTNERS_WITH,LITIGATES_AGAINST";

		assertThat(this.http.get(path + "&place=US-DE&asOf=2024-07-31").<List<String>>at("$.edges[*].record"))
			.containsExactly("amazon-v-nokia-ded-2024");
		assertThat(
				this.http.get(path + "&place=DE&certainty=YES&asOf=2024-07-31").<List<String>>at("$.edges[*].record"))
			.containsExactly("aws-nokia-cloud-core-de");
		assertThat(this.http.get(path + "&place=US-DE&asOf=2024-07-29").<List<?>>at("$.edges")).isEmpty();
		assertThat(this.http.get(path + "&during=2024-08..2024-09").<List<String>>at("$.edges[*].certainty"))
			.isNotEmpty()
			.containsOnly("POSSIBLE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nokia", "amazon", "aws", "ibm", "xiaomi" })
	void nothingThatIsOnlyPlannedOrGuessedIsNear(String id) {
		var answer = this.http.get("/api/v1/neighbours/" + id + "?depth=3&during=2000..2030");

		assertThat(answer.<List<String>>at("$.edges[*].modalities[*]")).doesNotContain("PLANNED", "SPECULATIVE",
				"ESTIMATED", "CHARACTERISATION", "UNKNOWN", "COMMENT");
	}

	@Test
	void ibmHasNothingToDoWithTheCase() {
		assertThat(
				this.http.get("/api/v1/neighbours/ibm?depth=1&during=2000..2030").<List<String>>at("$.edges[*].record"))
			.doesNotContain("amazon-v-nokia-ded-2024");
	}

	@Test
	void aSecondStepLeadsFurther() {
		var path = "/api/v1/neighbours/aws?asOf=2024-07-31&type=PARTNERS_WITH";

		assertThat(this.http.get(path).<List<String>>at("$.nodes[*].id")).containsExactlyInAnyOrder("aws", "nokia");
		assertThat(this.http.get(path + "&depth=2").<List<String>>at("$.nodes[*].id")).containsExactlyInAnyOrder("aws",
				"nokia", "red-hat");
	}

	@Test
	void aLimitIsSaid() {
		var answer = this.http.get("/api/v1/neighbours/nokia?asOf=2024-07-31&limit=3");

		assertThat(answer.<List<String>>at("$.edges[*].certainty")).hasSize(3).containsOnly("YES");
		assertThat(answer.<Boolean>at("$.truncated")).isTrue();
		assertThat(answer.<Integer>at("$.shown")).isEqualTo(3);
		assertThat(answer.<Integer>at("$.total")).isGreaterThan(3);
		assertThat(answer.<List<String>>at("$.nodes[*].id")).containsAll(answer.<List<String>>at("$.edges[*].from"))
			.containsAll(answer.<List<String>>at("$.edges[*].to"));
	}

	@Test
	void aHubIsShownAndNotPassedThrough() {
		this.neo4j.query(HUB).run();

		var near = this.http.get("/api/v1/neighbours/nokia?asOf=2024-07-31&depth=2");
		assertThat(near.<List<Integer>>at("$.nodes[?(@.hub==true)].degree")).containsExactly(2502);
		assertThat(near.<List<String>>at("$.nodes[*].id")).contains("test-hub").doesNotContain("test-end", "test-p1");
		assertThat(near.<Boolean>at("$.truncated")).isTrue();
		assertThat(this.http.get("/api/v1/paths?from=nokia&to=test-end").<List<?>>at("$.paths")).isEmpty();
		assertThat(this.http.get("/api/v1/paths?from=nokia&to=test-end&type=SUPPLIES,PARTNERS_WITH&asOf=2024-07-31")
			.<List<Integer>>at("$.paths[*].length")).containsExactly(2);
	}

	@Test
	void aHubAskedAboutIsLookedInto() {
		this.neo4j.query(HUB).run();

		var answer = this.http.get("/api/v1/neighbours/test-hub?asOf=2024-07-31&limit=10");
		assertThat(answer.<List<?>>at("$.edges")).hasSize(10);
		assertThat(answer.<Boolean>at("$.totalIsExact")).isFalse();
		assertThat(answer.<List<String>>at("$.edges[*].type")).startsWith("PARTNERS_WITH", "SUPPLIES");
	}

	@Test
	void aPathTellsItsStepsInSentences() {
		var answer = this.http.get("/api/v1/paths?from=aws&to=red-hat&asOf=2024-07-31");

		assertThat(answer.<Integer>at("$.paths[0].length")).isEqualTo(2);
		assertThat(answer.<String>at("$.paths[0].certainty")).isEqualTo("YES");
		assertThat(answer.<List<String>>at("$.paths[0].steps[*].record.id")).containsExactly("aws-nokia-cloud-core-de",
				"red-hat-nokia-cloud");
		assertThat(answer.<String>at("$.paths[0].explanation"))
			.contains("Amazon Web Services and Nokia are said to be partners");
		assertThat(answer.<List<String>>at("$.nodes[*].id")).containsExactlyInAnyOrder("aws", "nokia", "red-hat");
		assertThat(answer.<List<String>>at("$.edges[*].id"))
			.containsAll(answer.<List<String>>at("$.paths[*].steps[*].edge"));
	}

	@Test
	void aPathIsAsCertainAsItsSteps() {
		assertThat(this.http.get("/api/v1/paths?from=aws&to=red-hat&asOf=2024-08-31")
			.<List<String>>at("$.paths[*].certainty")).isNotEmpty().containsOnly("POSSIBLE");
		assertThat(this.http.get("/api/v1/paths?from=aws&to=red-hat&asOf=2024-08-31&certainty=YES")
			.<String>at("$.certainty")).isEqualTo("NO");
	}

	@Test
	void ibmIsNotConnectedByWhatIsUnclear() {
		assertThat(
				this.http.get("/api/v1/paths?from=amazon&to=ibm&maxLength=1&during=2000..2030").<List<?>>at("$.paths"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "neighbours/none | 404 | unknown-entity | id",
			"neighbours/amazon-v-nokia-ded-2024 | 404 | unknown-entity | id",
			"neighbours/nokia?depth=4 | 400 | invalid-parameter | depth",
			"neighbours/nokia?limit=2147483648 | 400 | invalid-parameter | limit",
			"neighbours/nokia?hubLimit=-1 | 400 | invalid-parameter | hubLimit",
			"neighbours/nokia?type=PARTY_TO | 400 | invalid-parameter | type",
			"neighbours/nokia?place=Germoney | 400 | invalid-parameter | place",
			"neighbours/nokia?place=ZZ | 400 | invalid-parameter | place",
			"paths?from=aws | 400 | missing-parameter | to", "paths?from=aws&to=none | 404 | unknown-entity | to",
			"paths?from=none&to=aws | 404 | unknown-entity | from",
			"paths?from=aws&to=aws | 400 | invalid-parameter | to",
			"paths?from=aws&to=nokia&maxLength=7 | 400 | invalid-parameter | maxLength" })
	void whatCannotBeAskedIsRefused(String path, int status, String type, String parameter) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

}
