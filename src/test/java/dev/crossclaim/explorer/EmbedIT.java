package dev.crossclaim.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements and frames on a page of another origin. */
@PageTest
class EmbedIT {

	@TempDir
	static Path profile;

	static Window window;

	@LocalServerPort
	int port;

	@Autowired
	EmbedScript script;

	@BeforeAll
	static void openWindow() {
		window = new Window(profile);
	}

	@AfterAll
	static void closeWindow() {
		window.close();
	}

	@Test
	void allElementsWorkOnAPageOfAnotherOriginAndAskNobodyElse() throws IOException {
		var html = page("""
				<crossclaim-pair a="aws" b="nokia" as-of="2024-07-31"></crossclaim-pair>
				<crossclaim-pair a="amazon" b="nokia"></crossclaim-pair>
				<crossclaim-graph company="nokia"></crossclaim-graph>
				<crossclaim-timeline company="nokia"></crossclaim-timeline>
				<crossclaim-map a="aws" b="nokia"></crossclaim-map>""");
		var policy = "default-src 'none'; script-src http://localhost:%1$d; connect-src http://localhost:%1$d"
			.formatted(this.port);
		try (var foreign = new ForeignPage(html, Map.of("Content-Security-Policy", policy))) {
			window.requests();
			window.complaints();
			window.open(foreign.address());
			assertThat(window.text()).contains("Frozen", "Live", "Amazon has a case against Nokia",
					"Nokia and Red Hat: partners");
			assertThat(window.run("return document.querySelectorAll('script, style, link').length")).isEqualTo(1L);
			assertThat(window.requests()).isNotEmpty()
				.filteredOn((one) -> one.getPort() != this.port && one.getPort() != foreign.port())
				.isEmpty();
			assertThat(window.complaints()).filteredOn((one) -> !one.contains("favicon")).isEmpty();
		}
	}

	@Test
	void aFrameWithoutAnOriginHasTheSameAndTellsItsHeight() throws IOException {
		var html = """
				<!doctype html><title>Elsewhere</title>
				<iframe src="http://localhost:%1$d/embed/pair/aws/nokia?asOf=2024-07-31" title="framed" width="600" height="200"
				 sandbox="allow-scripts"></iframe>
				<script type="module" src="http://localhost:%1$d/embed/resize.js" crossorigin></script>"""
			.formatted(this.port);
		try (var foreign = new ForeignPage(html, Map.of())) {
			window.requests();
			window.open(foreign.address());
			window.await("return document.querySelector('iframe').height > 900");
			assertThat(window.requests())
				.filteredOn((one) -> one.getPort() != this.port && one.getPort() != foreign.port())
				.isEmpty();
		}
	}

	/**
	 * The change of another day is put into the answer: no claim of the catalogue is
	 * taken back.
	 */
	@Test
	void aFrozenViewSaysThatItWasCorrectedAndALiveOneDoesNot() throws IOException {
		var change = """
				{"items": [{"revision": 2, "place": 0, "at": "2026-11-27T10:00:00Z", "by": "anna", "why": "misread", "origin": "decision",
				  "action": "%s", "subject": "aws-nokia-cloud-core-de/x/market/DE", "label": "Claim", "about": ["%s"]}], "next": null}""";
		assertThat(corrected(change.formatted("RETRACTED", "aws-nokia-cloud-core-de"),
				"?asOf=2024-07-31&knownAt=2026-11-25"))
			.contains("Frozen",
					"Since corrected: a claim behind this picture was taken back or replaced after 25 November 2026");
		assertThat(corrected(change.formatted("RETRACTED", "aws-nokia-cloud-core-de"), "")).contains("Live")
			.doesNotContain("Since corrected");
		assertThat(
				corrected(change.formatted("ADDED", "aws-nokia-cloud-core-de"), "?asOf=2024-07-31&knownAt=2026-11-25"))
			.doesNotContain("Since corrected");
		assertThat(corrected(change.formatted("RETRACTED", "another"), "?asOf=2024-07-31&knownAt=2026-11-25"))
			.doesNotContain("Since corrected");
	}

	private String corrected(String changes, String query) throws IOException {
		try (var relay = new Relay(this.port, (path, type, body) -> path.equals("/api/v1/changes") ? changes : body)) {
			window.open(relay.address() + "/embed/pair/aws/nokia" + query);
			return window.text();
		}
	}

	/**
	 * A claim is taken back through the API as a curator does it, and put back in the
	 * end.
	 */
	@Test
	void aTrueRetractionIsPointedOut(@Autowired Keys keys) throws Exception {
		var key = keys.create("embed-it", Set.of(Scope.CURATE), null).text();
		var frozen = "http://localhost:" + this.port + "/embed/pair/aws/nokia?asOf=2024-07-31&knownAt="
				+ LocalDate.now(ZoneOffset.UTC).minusDays(1);
		window.open(frozen);
		assertThat(window.text()).contains("Frozen").doesNotContain("Since corrected");
		decide(key, "retractions");
		try {
			window.open(frozen);
			window.await(
					"return document.querySelector('crossclaim-pair').shadowRoot.querySelector('.corrected:not([hidden])') !== null");
			assertThat(window.text()).contains("Since corrected");
		}
		finally {
			decide(key, "restorations");
		}
	}

	private void decide(String key, String what) throws IOException, InterruptedException {
		var body = "{\"subject\": \"aws-nokia-cloud-core-de\", \"why\": \"read wrongly\"}";
		var request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/api/v1/curation/%s".formatted(this.port, what)))
			.header("Authorization", "Bearer " + key)
			.header("Content-Type", "application/json")
			.header("If-Match", "*")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		}
	}

	@Test
	void anElementWorksWhereStorageIsBlocked() throws IOException {
		try (var foreign = new ForeignPage(page("<crossclaim-graph company=\"nokia\"></crossclaim-graph>"),
				Map.of("Content-Security-Policy", "sandbox allow-scripts"))) {
			window.complaints();
			window.open(foreign.address());
			assertThat(window.run("try { return localStorage.length; } catch (blocked) { return blocked.name; }"))
				.isEqualTo("SecurityError");
			assertThat(window.text()).contains("Amazon has a case against Nokia");
			assertThat(window.complaints()).filteredOn((one) -> !one.contains("favicon")).isEmpty();
		}
	}

	@Test
	void aScriptThatWasTamperedWithIsNotRun() throws IOException {
		var html = page("<crossclaim-graph company=\"nokia\"></crossclaim-graph>").replace("sha384-", "sha384-A");
		try (var foreign = new ForeignPage(html, Map.of())) {
			window.complaints();
			window.visit(foreign.address());
			assertThat(window.complaints()).anyMatch((one) -> one.contains("integrity"));
		}
		assertThat(window.run("return customElements.get('crossclaim-graph') === undefined")).isEqualTo(true);
	}

	@Test
	void aServerThatForbidsOtherPagesToFrameAPageIsObeyed() throws IOException {
		var html = "<!doctype html><title>Elsewhere</title><iframe src=\"http://localhost:%d/pair/aws/nokia\" title=\"no\"></iframe>"
			.formatted(this.port);
		try (var foreign = new ForeignPage(html, Map.of())) {
			window.complaints();
			window.open(foreign.address());
			assertThat(window.complaints()).anyMatch((one) -> one.contains("frame"));
		}
	}

	private String page(String elements) {
		return """
				<!doctype html><html lang="en"><title>Elsewhere</title>
				<script type="module" src="http://localhost:%d/embed/%s/crossclaim.js" integrity="%s" crossorigin></script>
				%s</html>"""
			.formatted(this.port, EmbedScript.VERSION, this.script.integrity(), elements);
	}

}
