package dev.crossclaim.api.curate;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.crossclaim.api.MockedWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Curation over HTTP: versions, keys, and what is said of a mistake. */
@MockedWeb
class CurationTests {

	private static final String BASE = "/api/v1/curation";

	private static final String STATEMENT = "aws-nokia-cloud-core-de/jointly-in-germany";

	@Autowired
	MockMvcTester mvc;

	@Test
	void aProposalGoesItsWay() {
		var proposed = post("/proposals", Bodies.PROPOSE, null, null);
		assertThat(proposed).hasStatus(201);
		var address = header(proposed, "Location").substring(BASE.length());
		assertThat(this.mvc.get().uri(BASE + address)).hasStatusOk().hasHeader("ETag", header(proposed, "ETag"));
		assertThat(this.mvc.get().uri(BASE + "/proposals?state=OPEN")).hasStatusOk()
			.bodyText()
			.contains("second-market");

		var remarked = post(address + "/remarks", Bodies.REMARK, header(proposed, "ETag"), null);
		assertThat(remarked).hasStatusOk();
		assertThat(post(address + "/accept", Bodies.WHY, header(proposed, "ETag"), null)).hasStatus(412);
		var accepted = post(address + "/accept", Bodies.WHY, header(remarked, "ETag"), null);

		assertThat(accepted).hasStatus(201).bodyText().contains("\"kind\":\"ACCEPT\"", "\"by\":\"alice\"");
		assertThat(this.mvc.get().uri("/api/v1/partnerships/aws-nokia-cloud-core-de")).bodyText().contains("\"FR\"");
		var decision = header(accepted, "Location").substring(BASE.length());
		assertThat(this.mvc.get().uri(BASE + decision)).hasStatusOk().hasHeader("ETag", header(accepted, "ETag"));
		assertThat(post(decision + "/undo", Bodies.WHY, header(accepted, "ETag"), null)).hasStatus(201);
		assertThat(post(decision + "/undo", Bodies.WHY, "*", null)).hasStatus(409);
	}

	@Test
	void aChangeNamesTheVersionThatItMeans() {
		var seen = header(this.mvc.get().uri(BASE + "/subjects?id=" + STATEMENT).exchange(), "ETag");

		assertThat(post("/retractions", Bodies.SUBJECT, null, null)).hasStatus(428)
			.bodyText()
			.contains("/problems/version-required");
		assertThat(post("/retractions", Bodies.SUBJECT, seen, null)).hasStatus(201);
		assertThat(post("/retractions", Bodies.SUBJECT, seen, null)).hasStatus(412)
			.bodyText()
			.contains("/problems/stale-version");
		assertThat(post("/restorations", Bodies.SUBJECT, "*", null)).hasStatus(201);
		assertThat(this.mvc.get().uri(BASE + "/subjects?id=" + STATEMENT)).hasHeader("ETag", seen);
	}

	@Test
	void aKeyMakesARequestHappenOnce() {
		var first = post("/retractions", Bodies.SUBJECT, "*", "key-1");
		var again = post("/retractions", Bodies.SUBJECT, "*", "key-1");

		assertThat(first).hasStatus(201);
		assertThat(again).hasStatus(201).hasHeader("ETag", header(first, "ETag"));
		assertThat(body(again)).isEqualTo(body(first));
		assertThat(post("/retractions", Bodies.SUBJECT.replace("wrongly", "badly"), "*", "key-1")).hasStatus(422)
			.bodyText()
			.contains("/problems/idempotency-key-reused");
	}

	@Test
	void whatIsWrongWithADocumentIsToldWhere() {
		var wrong = post("/proposals", Bodies.PROPOSE.replace("\"REPORTED\"", "\"RUMOURED\"").replace("FR", "XX"), null,
				null);

		assertThat(wrong).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(JsonPath.<String>read(body(wrong), "$.type")).isEqualTo("/problems/invalid-document");
		assertThat(JsonPath.<java.util.List<String>>read(body(wrong), "$.errors[*].pointer"))
			.contains("/partnerships/0/claims/0/modality");
		assertThat(body(wrong)).contains("unknown reference 'XX'");
		assertThat(post("/proposals", "{\"why\": 7, \"documnet\": {}}", null, null)).hasStatus(422)
			.bodyText()
			.contains("/why", "/document", "/documnet");
		assertThat(post("/proposals", "{not json", null, null)).hasStatus(400);
		assertThat(post("/proposals", "[]", null, null)).hasStatus(422);
	}

	@Test
	void theOtherDecisionsWork() {
		assertThat(post("/supersessions", Bodies.SUPERSEDE, "*", null)).hasStatus(201);
		assertThat(post("/merges", Bodies.MERGE, "*", null)).hasStatus(201);
		assertThat(post("/splits", Bodies.SPLIT, "*", null)).hasStatus(201);
		assertThat(this.mvc.get().uri(BASE + "/decisions?limit=2")).hasStatusOk()
			.bodyText()
			.contains("SPLIT", "MERGE", "next");
		assertThat(this.mvc.get().uri(BASE + "/conflicts")).hasStatusOk();
		assertThat(this.mvc.get().uri(BASE + "/export")).hasStatusOk().bodyText().contains("former: hmd-mobile");
	}

	@Test
	void theUnknownIsNotFound() {
		assertThat(this.mvc.get().uri(BASE + "/proposals/none")).hasStatus(404);
		assertThat(this.mvc.get().uri(BASE + "/subjects?id=none")).hasStatus(404);
		assertThat(post("/retractions", Bodies.SUBJECT.replace(STATEMENT, "none"), "*", null)).hasStatus(404);
	}

	private MvcTestResult post(String path, String body, @Nullable String version, @Nullable String key) {
		var request = this.mvc.post()
			.uri(BASE + path)
			.principal(() -> "alice")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		if (version != null) {
			request.header("If-Match", version);
		}
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		return request.exchange();
	}

	private static String header(MvcTestResult result, String name) {
		return String.valueOf(result.getResponse().getHeader(name));
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), UTF_8);
	}

}
