package dev.crossclaim.access;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How large a request may be and how many there may be, on a server with small limits.
 */
@RestTest
@TestPropertySource(properties = { "crossclaim.access.rate.exempt-loopback=false",
		"crossclaim.access.rate.per-address=20", "crossclaim.access.rate.per-key=40",
		"crossclaim.access.rate.period=1h", "crossclaim.access.trusted-proxies=127.0.0.0/8,::1",
		"crossclaim.access.limits.body=2KB", "crossclaim.access.limits.headers=2KB",
		"crossclaim.access.limits.query=500", "crossclaim.access.limits.parameters=10",
		"server.tomcat.max-http-form-post-size=1KB", "crossclaim.access.frame-ancestors=https://research.example" })
class LimitTests {

	private static final String READ = "/api/v1/companies/nokia";

	private static final String LIST = "/api/v1/lawsuits";

	private static final String ECHO = "/api/v1/reconcile/echo";

	@Autowired
	Http http;

	@Test
	void aRequestCostsWhatItsKindDoes() {
		assertThat(remaining(from("203.0.113.1", READ))).isEqualTo("19");
		assertThat(remaining(from("203.0.113.1", LIST))).isEqualTo("16");
		assertThat(remaining(post("203.0.113.1", "{}"))).isEqualTo("1");
		var refused = from("203.0.113.1", LIST);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("\"type\":\"/problems/rate-limit\"");
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 3600L);
		assertThat(refused.headers().firstValue("RateLimit-Limit")).hasValue("20");
		assertThat(from("203.0.113.2", LIST).statusCode()).isEqualTo(200);
		assertThat(from("203.0.113.1", "/swagger-ui/index.html").statusCode()).isEqualTo(200);
	}

	@Test
	void aKeyHasTheAllowanceOfItsOwner(@Autowired Keys keys) {
		var key = keys.create("anna", Set.of(Scope.READ), null).text();

		assertThat(remaining(send("203.0.113.3", READ, (request) -> request.header("X-API-Key", key)))).isEqualTo("39");
		assertThat(remaining(send("203.0.113.4", READ, (request) -> request.header("X-API-Key", key)))).isEqualTo("38");
	}

	@Test
	void whoeverGuessesKeysIsStopped() {
		var statuses = java.util.stream.IntStream.range(0, 3)
			.map((i) -> send("203.0.113.5", READ, (request) -> request.header("X-API-Key", KeyText.random().text()))
				.statusCode())
			.boxed()
			.toList();

		assertThat(statuses).isEqualTo(List.of(401, 401, 429));
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedWhetherItsLengthIsToldOrNot() {
		var large = "{\"a\":\"%s\"}".formatted("x".repeat(3000));

		assertLimit(post("203.0.113.6", large), 413, "too-large", 2048);
		assertLimit(
				send("203.0.113.7", ECHO,
						(request) -> request.header("Content-Type", "application/json")
							.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())))),
				413, "too-large", 2048);
	}

	@Test
	void headersAndAddressesAreBounded() {
		assertLimit(send("203.0.113.8", READ, (request) -> request.header("X-Padding", "x".repeat(3000))), 431,
				"headers-too-large", 2048);
		assertLimit(from("203.0.113.8", LIST + "?court=" + "x".repeat(600)), 414, "query-too-long", 500);
		assertLimit(from("203.0.113.8", LIST + "?a=1" + "&a=1".repeat(10)), 400, "too-many-parameters", 10);
	}

	@Test
	void whatTomcatRefusesTellsItsLimitToo() {
		var answer = send("203.0.113.9", READ, (request) -> request.header("X-Padding", "x".repeat(40_000)));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("/problems/bad-request", "32768 bytes");
	}

	@Test
	void parametersThatCannotBeReadAreAProblem() {
		var form = send("203.0.113.10", ECHO + "/form",
				(request) -> request.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("a=" + "x".repeat(1500))));

		assertThat(form.statusCode()).as(form.body()).isIn(400, 413);
		assertThat(form.body()).contains("/problems/");
	}

	@Test
	void deepAndLongJsonIsRefused() {
		var deep = post("203.0.113.11", "[".repeat(100) + "]".repeat(100));

		assertThat(deep.statusCode()).as(deep.body()).isEqualTo(400);
		assertThat(deep.body()).contains("/problems/json-limit", "64");
	}

	@Test
	void whoMayFrameIsASetting() {
		assertThat(from("203.0.113.12", "/embed/none").headers().firstValue("Content-Security-Policy"))
			.hasValue("frame-ancestors https://research.example");
	}

	private static void assertLimit(HttpResponse<String> answer, int status, String type, long limit) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"type\":\"/problems/" + type + "\"", "\"limit\":" + limit);
	}

	private HttpResponse<String> post(String client, String body) {
		return send(client, ECHO,
				(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> from(String client, String path) {
		return send(client, path, (request) -> request);
	}

	private HttpResponse<String> send(String client, String path, UnaryOperator<HttpRequest.Builder> how) {
		return this.http.send(path, (request) -> how.apply(request.header("X-Forwarded-For", client)));
	}

	private static String remaining(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.headers().firstValue("RateLimit-Remaining").orElse("");
	}

	/** Reads what it is sent. */
	@TestConfiguration(proxyBeanMethods = false)
	@RestController
	static class Echo {

		@Cost(15)
		@PostMapping(ECHO)
		Object json(@RequestBody Object body) {
			return Map.of("read", body);
		}

		@PostMapping(ECHO + "/form")
		Object form(@RequestParam Map<String, String> form) {
			return form;
		}

	}

}
