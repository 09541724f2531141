package dev.crossclaim.access;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What requests need where reads are open, and where they are not. */
class AccessRulesTests {

	private static final String NOTHING = "-";

	@ParameterizedTest
	@CsvSource({ "GET, /api/v1/companies/nokia, -, read", "HEAD, /api/v1/companies, -, read",
			"POST, /api/v1/match, -, read", "POST, /api/v1/reconcile, -, read", "GET, /api/v1/watches, read, read",
			"POST, /api/v1/watches, read, read", "GET, /api/v1/curation, curate, curate",
			"POST, /api/v1/companies, curate, curate", "POST, /api/v1/matches, curate, curate",
			"PUT, /api/v1/match, curate, curate", "POST, /api/v1/imports, import, import",
			"GET, /api/v1/admin/keys, admin, admin", "GET, /mcp, read, read", "POST, /mcp, read, read",
			"OPTIONS, /api/v1/curation, -, -", "GET, /, -, -", "GET, /v3/api-docs, -, -",
			"GET, /swagger-ui/index.html, -, -", "GET, /actuator/health/liveness, -, -",
			"GET, /actuator/metrics, admin, admin", "POST, /, admin, admin", "GET, /api/v2/x, -, read" })
	void aRuleForEachRequest(String method, String path, String open, String closed) {
		assertThat(needed(true, method, path)).isEqualTo(open);
		assertThat(needed(false, method, path)).isEqualTo(closed);
	}

	private static String needed(boolean openReads, String method, String path) {
		var size = DataSize.ofKilobytes(1);
		var settings = new AccessSettings(openReads, "*", List.of(),
				new AccessSettings.Rate(true, true, 1, 1, Duration.ofMinutes(1)),
				new AccessSettings.Limits(size, size, size, 1, 1));
		return new AccessRules(settings).needed(method, PathContainer.parsePath(path)).map(Scope::word).orElse(NOTHING);
	}

}
