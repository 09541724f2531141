package dev.crossclaim.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys, other origins, frames and addresses over HTTP. */
@RestTest
class SecurityTests {

	private static final String READ = "/api/v1/companies/nokia";

	@Autowired
	Http http;

	@Test
	void aKeyIsTakenFromEitherHeader(@Autowired Keys keys) {
		var key = keys.create("anna", Set.of(Scope.CURATE), null).text();

		assertThat(get("/api/v1/watches/none", "X-API-Key", key).statusCode()).isEqualTo(404);
		assertThat(get("/api/v1/watches/none", "Authorization", "bearer " + key).statusCode()).isEqualTo(404);
		assertThat(get("/api/v1/watches/none", "Authorization", key).statusCode()).isEqualTo(401);
	}

	@Test
	void aKeyThatIsRefusedIsNotTakenForNone() {
		var answer = get(READ, "X-API-Key", KeyText.random().text());

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("/problems/key-refused");
		assertThat(header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
		assertThat(get(READ, "Authorization", "Basic YTpi").statusCode()).isEqualTo(200);
	}

	@Test
	void nothingAsksToSignInOrSetsACookie() {
		for (var path : new String[] { "/login", "/logout", "/api/v1/watches", READ }) {
			var answer = get(path, "Accept", "text/html");
			assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
			assertThat(answer.body()).doesNotContainIgnoringCase("<form");
		}
	}

	@Test
	void pagesOfOtherOriginsMayReadAndSendNoKey() {
		var answer = get(READ, "Origin", "https://elsewhere.example");

		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "Link", "RateLimit-Remaining");
		assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
		var preflight = preflight(READ, "GET", "If-None-Match");
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(preflight(READ, "GET", "X-API-Key").statusCode()).isEqualTo(403);
		assertThat(preflight(READ, "DELETE", "Accept").body()).contains("/problems/other-origin");
	}

	@Test
	void whatNeedsAKeyIsNotOpenToOtherOrigins() {
		assertThat(get("/api/v1/watches", "Origin", "https://elsewhere.example").headers().map())
			.doesNotContainKey("access-control-allow-origin");
	}

	@Test
	void errorsCanBeReadByOtherOriginsToo() {
		assertThat(header(get("/api/v1/companies/none", "Origin", "https://elsewhere.example"),
				"Access-Control-Allow-Origin"))
			.isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", READ, "/swagger-ui/index.html", "/guide/crossclaim.html", "/embedded" })
	void nothingMayBeFramed(String path) {
		var answer = get(path, "Accept", "*/*");

		assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void onlyWhatIsMadeForItMayBeFramed() {
		var answer = get("/embed/none", "Accept", "*/*");

		assertThat(header(answer, "Content-Security-Policy")).isEqualTo("frame-ancestors *");
		assertThat(answer.headers().map()).doesNotContainKey("x-frame-options");
	}

	@Test
	void openReadsMayBeKeptAndAskedForAgain() {
		assertThat(header(get(READ, "Accept", "*/*"), "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(get("/api/v1/watches", "Accept", "*/*"), "Cache-Control")).contains("no-store");
	}

	@Test
	void healthIsOpenAndTheRestOfTheActuatorClosed() {
		assertThat(get("/actuator/health/liveness", "Accept", "*/*").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/health/readiness", "Accept", "*/*").statusCode()).isEqualTo(200);
		assertThat(get("/actuator", "Accept", "*/*").statusCode()).isEqualTo(401);
		assertThat(get("/actuator/metrics", "Accept", "*/*").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/curation;x=1/none", "/api/v1//curation/none", "/api/v1/%2e/curation/none",
			"/api/v1/x/..%2fcuration/none", "/api/v1/watches.json", "/api/v1/curation/none.csv",
			"/%61pi/v1/curation/none", "/api/v1/curation/none%00" })
	void noSpellingOfAnAddressLeadsAroundTheGate(String path) {
		assertThat(get(path, "Accept", "*/*").statusCode()).isIn(400, 401);
	}

	@Test
	void anAmbiguousAddressIsAProblem() {
		var answer = get("/api/v1/companies/nokia;x", "Accept", "*/*");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("/problems/bad-request", "\"parameter\":\"path\"");
		assertThat(this.http.send(READ, (request) -> request.method("BREW", BodyPublishers.noBody())).statusCode())
			.isEqualTo(405);
	}

	@Test
	void percentSignsAreData() {
		assertThat(get("/api/v1/companies/100%25", "Accept", "*/*").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> preflight(String path, String method, String header) {
		return this.http.send(path,
				(request) -> request.method("OPTIONS", BodyPublishers.noBody())
					.header("Origin", "https://elsewhere.example")
					.header("Access-Control-Request-Method", method)
					.header("Access-Control-Request-Headers", header));
	}

	private HttpResponse<String> get(String path, String header, String value) {
		return this.http.send(path, (request) -> request.header(header, value));
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
