package dev.crossclaim.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each endpoint that is mapped, with no key and with a key of each scope. What an
 * endpoint needs is told here a second time, in words of its own.
 */
@RestTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointTests {

	/** Where pages and files for people are, which anybody may open. */
	private static final String PAGES = "/|/(pair|company|lawsuit|product|patent|source|explore)/.*"
			+ "|/(paths|coopetition|contradictions|curate|oembed)|/browser.*|/guide/.*|/embed/.*|/error|\\$\\{.*|/v3/api-docs.*|/swagger-ui.*|/problems/.*";

	private static final Set<String> READS_BY_POST = Set.of("/api/v1/match", "/api/v1/reconcile");

	private final Map<Scope, String> keys = new EnumMap<>(Scope.class);

	@Autowired
	Http http;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@BeforeAll
	void createKeys(@Autowired Keys store) {
		for (var scope : Scope.values()) {
			this.keys.put(scope, store.create(scope.word(), Set.of(scope), null).text());
		}
	}

	@Test
	void everythingMappedIsInterfaceOrPage() {
		assertThat(endpoints().map(Endpoint::path)).isNotEmpty()
			.allMatch((path) -> path.startsWith("/api/v1/") || path.startsWith("/mcp") || path.matches(PAGES));
	}

	@Test
	void withoutAKeyThereAreReadsOnly() {
		endpoints().forEach((endpoint) -> {
			var answer = ask(endpoint, null);
			if (needed(endpoint).isEmpty()) {
				assertThat(answer.statusCode()).as(endpoint.toString()).isNotIn(401, 403);
			}
			else {
				assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(401);
				assertThat(answer.body()).contains("\"type\":\"/problems/key-required\"", word(endpoint));
				assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"crossclaim\"");
			}
		});
	}

	@Test
	void aKeyWithTooLittleIsToldWhatIsNeeded() {
		endpoints().filter((endpoint) -> needed(endpoint).isPresent())
			.forEach((endpoint) -> Arrays.stream(Scope.values())
				.filter((scope) -> !scope.includes(needed(endpoint).orElseThrow()))
				.forEach((scope) -> {
					var answer = ask(endpoint, scope);
					assertThat(answer.statusCode()).as("%s with %s", endpoint, scope).isEqualTo(403);
					assertThat(answer.body()).contains("\"type\":\"/problems/scope-needed\"", word(endpoint));
				}));
	}

	@Test
	void areasToComeAreClosedAlready() {
		Map.of("GET /api/v1/curation/x", Scope.CURATE, "POST /api/v1/imports/jobs", Scope.IMPORT, "GET /api/v1/watches",
				Scope.READ, "GET /mcp", Scope.READ, "POST /mcp/message", Scope.READ, "GET /api/v1/admin/x", Scope.ADMIN,
				"PATCH /api/v1/anything", Scope.CURATE, "GET /actuator/env", Scope.ADMIN, "POST /elsewhere",
				Scope.ADMIN, "DELETE /api/v1/match2", Scope.CURATE)
			.forEach((request, scope) -> {
				var endpoint = new Endpoint(request.split(" ")[0], request.split(" ")[1]);
				assertThat(ask(endpoint, null).statusCode()).as(request).isEqualTo(401);
				assertThat(ask(endpoint, null).body()).contains("\"scope\":\"%s\"".formatted(scope.word()));
				assertThat(ask(endpoint, scope).statusCode()).as(request).isNotIn(401, 403);
			});
	}

	/** Where there is no method of that name, no key is asked for. */
	private Optional<Scope> needed(Endpoint endpoint) {
		var path = endpoint.path();
		if (path.startsWith("/api/v1/admin/")) {
			return Optional.of(Scope.ADMIN);
		}
		if (path.startsWith("/api/v1/imports")) {
			return Optional.of(Scope.IMPORT);
		}
		if (path.startsWith("/api/v1/curation")) {
			return Optional.of(Scope.CURATE);
		}
		if (path.startsWith("/api/v1/watches") || path.startsWith("/mcp")) {
			return Optional.of(Scope.READ);
		}
		boolean read = endpoint.method().equals("GET") || READS_BY_POST.stream().anyMatch(path::startsWith);
		return read ? Optional.empty() : Optional.of(path.startsWith("/api/") ? Scope.CURATE : Scope.ADMIN);
	}

	private String word(Endpoint endpoint) {
		return "\"scope\":\"%s\"".formatted(needed(endpoint).orElseThrow().word());
	}

	private HttpResponse<String> ask(Endpoint endpoint, @Nullable Scope scope) {
		var path = endpoint.path().replaceAll("\\{[^}]*}", "none").replace("/**", "/none");
		return this.http.send(path, (request) -> {
			request.method(endpoint.method(), BodyPublishers.noBody()).header("Accept", "application/json, */*");
			return (scope != null) ? request.header("Authorization", "Bearer " + this.keys.get(scope)) : request;
		});
	}

	private Stream<Endpoint> endpoints() {
		return this.mapping.getHandlerMethods().keySet().stream().flatMap(EveryEndpointTests::endpoints);
	}

	private static Stream<Endpoint> endpoints(RequestMappingInfo mapped) {
		var methods = mapped.getMethodsCondition().getMethods();
		return mapped.getPatternValues()
			.stream()
			.filter((path) -> !path.startsWith("${"))
			.flatMap((path) -> (methods.isEmpty() ? List.of(RequestMethod.GET) : methods).stream()
				.map((method) -> new Endpoint(method.name(), path)));
	}

	record Endpoint(String method, String path) {
	}

}
