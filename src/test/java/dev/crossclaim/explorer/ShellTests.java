package dev.crossclaim.explorer;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say before any script runs, and what other sites are told about them. */
@RestTest
class ShellTests {

	@Autowired
	Http http;

	@LocalServerPort
	int port;

	@Test
	void aPageTellsItsNamesItsCardAndWhereToAskHowToShowIt() {
		var page = html("/embed/pair/aws/nokia?asOf=2024-07-31&utm_source=elsewhere");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(
				"<title>Amazon Web Services and Nokia: co-operation and conflict on 2024-07-31 - Crossclaim</title>",
				"<link rel=\"canonical\" href=\"%s/pair/aws/nokia?asOf=2024-07-31\">".formatted(root()),
				"<meta property=\"og:title\" content=\"Amazon Web Services and Nokia",
				"<meta property=\"og:image\" content=\"%s/api/v1/pair.png?".formatted(root()),
				"type=\"application/json+oembed\"", "type=\"text/xml+oembed\"")
			.doesNotContain("utm_source", " style=", "<style", "onclick");
		assertThat(page.headers().allValues("Link")).hasSize(3)
			.anyMatch((one) -> one.contains("rel=\"canonical\""))
			.anyMatch((one) -> one.contains("type=\"application/json+oembed\""));
	}

	@Test
	void aPageNamesTheModulesThatItsScriptImports() {
		assertThat(html("/pair/aws/nokia").body()).containsOnlyOnce(module("pages/pair.js"))
			.containsOnlyOnce(module("pages/lib.js"))
			.containsOnlyOnce(module("embed/0.1.0/view.js"))
			.containsOnlyOnce(module("embed/0.1.0/walk.js"))
			.doesNotContain("pages/curate.js");
		assertThat(html("/curate").body()).contains(module("pages/imports.js")).doesNotContain("view.js");
		assertThat(html("/nowhere").body()).contains(module("pages/missing.js"));
	}

	private String module(String path) {
		return "<link rel=\"modulepreload\" href=\"%s/%s\" crossorigin>".formatted(root(), path);
	}

	@Test
	void onlyEmbedsMayBeFramedAndNoPageRunsScriptsOfOthers() {
		var page = html("/pair/aws/nokia").headers();
		var embed = html("/embed/pair/aws/nokia").headers();

		assertThat(page.firstValue("Content-Security-Policy").orElseThrow())
			.contains("script-src 'self';", "style-src 'self';")
			.endsWith("frame-ancestors 'none'");
		assertThat(page.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(embed.firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self';")
			.endsWith("frame-ancestors *");
		assertThat(embed.firstValue("X-Frame-Options")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/company/nobody", "/pair/aws/nobody", "/nowhere", "/embed/curate", "/embed/nowhere",
			"/company/%3Cscript%3Ealert(1)%3C%2Fscript%3E" })
	void whatIsNotThereIsAPageToPeople(String path) {
		var page = html(path);

		assertThat(page.statusCode()).isIn(404, 400);
		if (page.statusCode() == 404) {
			assertThat(page.body()).contains("There is no such page").doesNotContain("<script>");
		}
	}

	@Test
	void whatIsNotThereIsAProblemToPrograms() {
		assertThat(this.http.send("/nowhere", "GET", "*/*").type()).startsWith("application/problem+json");
		assertThat(this.http.send("/api/v1/nowhere", "GET", "text/html").type()).startsWith("application/problem+json");
	}

	@Test
	void theFirstPageIsForPeopleAndItsJsonForNeo4jBrowser() {
		assertThat(html("/").body()).contains("<link rel=\"canonical\" href=\"%s/\">".formatted(root()))
			.doesNotContain("oembed");
		assertThat(this.http.send("/", "GET", "*/*").type()).startsWith("text/html");
		assertThat(this.http.get("/").body()).contains("bolt_direct");
	}

	@Test
	void oembedDescribesAFrameWithinTheLimits() {
		var answer = this.http
			.get("/oembed?url=" + encoded("/pair/aws/nokia?asOf=2024-07-31") + "&maxwidth=400&maxheight=300");

		assertThat(answer.<String>at("$.version")).isEqualTo("1.0");
		assertThat(answer.<String>at("$.type")).isEqualTo("rich");
		assertThat(answer.<Integer>at("$.width")).isEqualTo(400);
		assertThat(answer.<Integer>at("$.height")).isEqualTo(300);
		assertThat(answer.<String>at("$.html"))
			.startsWith("<iframe src=\"%s/embed/pair/aws/nokia?asOf=2024-07-31\" width=\"400\" height=\"300\""
				.formatted(root()))
			.contains("sandbox=\"allow-scripts");
		var xml = this.http.send("/oembed?format=xml&url=" + encoded("/company/nokia"), "GET", "*/*");
		assertThat(xml.type()).startsWith("text/xml");
		assertThat(xml.body()).contains("<type>rich</type>", "<html>&lt;iframe src=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://elsewhere.example/pair/aws/nokia", "ftp://localhost/pair/aws/nokia", "nonsense",
			"", "http://localhost:1/pair/aws/nokia" })
	void oembedKnowsNothingOfOtherServers(String url) {
		var answer = this.http.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).contains("/problems/not-embeddable");
	}

	@Test
	void oembedKnowsOnlyPagesThatThereAre() {
		for (var path : new String[] { "/pair/aws/nobody", "/curate", "/", "/api/v1/pair?a=aws&b=nokia",
				"/browser/" }) {
			assertThat(this.http.get("/oembed?url=" + encoded(path)).status()).as(path).isEqualTo(404);
		}
		assertThat(this.http.get("/oembed?format=yaml&url=" + encoded("/company/nokia")).status()).isEqualTo(501);
		assertThat(this.http.get("/oembed").status()).isEqualTo(400);
	}

	@Test
	void filesOfAVersionAreKeptForEverAndOthersAskedForAgain() {
		var version = this.http.exchange("GET", "/embed/" + EmbedScript.VERSION + "/crossclaim.js", "Origin",
				"http://elsewhere.example");
		var current = this.http.exchange("GET", "/embed/crossclaim.js", "Origin", "http://elsewhere.example");

		assertThat(version.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
		assertThat(version.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(current.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
		assertThat(current.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
	}

	private String root() {
		return "http://localhost:" + this.port;
	}

	private String encoded(String path) {
		return URLEncoder.encode(root() + path, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> html(String path) {
		return this.http.send(path, (request) -> request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
	}

}
