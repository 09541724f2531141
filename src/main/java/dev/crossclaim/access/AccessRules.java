package dev.crossclaim.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a request needs, decided by its method and path; the first rule that matches
 * holds. What no rule names as a read needs a key, so an endpoint that is forgotten here
 * is closed.
 */
@Component
public class AccessRules {

	private static final Set<String> ANY = Set.of();

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final Set<String> POST = Set.of("POST");

	private static final List<Rule> RULES = List.of(rule(Set.of("OPTIONS"), "/**", null),
			rule(ANY, "/api/v1/admin/**", Scope.ADMIN), rule(ANY, "/api/v1/curation/**", Scope.CURATE),
			rule(ANY, "/api/v1/imports/**", Scope.IMPORT), rule(ANY, "/api/v1/watches/**", Scope.READ),
			rule(ANY, "/mcp/**", Scope.READ), Rule.read(POST, "/api/v1/match/**"),
			Rule.read(POST, "/api/v1/reconcile/**"), Rule.read(READING, "/api/**"), rule(ANY, "/api/**", Scope.CURATE),
			rule(READING, "/actuator/health/**", null), rule(ANY, "/actuator/**", Scope.ADMIN),
			rule(READING, "/**", null), rule(ANY, "/**", Scope.ADMIN));

	private final @Nullable Scope forReads;

	AccessRules(AccessSettings settings) {
		this.forReads = settings.openReads() ? null : Scope.READ;
	}

	/** The scope that a request needs, or nothing where no key is needed. */
	public Optional<Scope> needed(String method, PathContainer path) {
		var rule = ruleFor(method, path);
		return Optional.ofNullable(rule.read() ? this.forReads : rule.scope());
	}

	/**
	 * Tells whether a request only asks the graph, and is open unless the settings close
	 * reads.
	 */
	public boolean isRead(String method, PathContainer path) {
		return ruleFor(method, path).read();
	}

	private static Rule ruleFor(String method, PathContainer path) {
		return RULES.stream().filter((rule) -> rule.matches(method, path)).findFirst().orElseThrow();
	}

	private static Rule rule(Set<String> methods, String pattern, @Nullable Scope scope) {
		return new Rule(methods, PathPatternParser.defaultInstance.parse(pattern), scope, false);
	}

	private record Rule(Set<String> methods, PathPattern pattern, @Nullable Scope scope, boolean read) {

		static Rule read(Set<String> methods, String pattern) {
			return new Rule(methods, PathPatternParser.defaultInstance.parse(pattern), null, true);
		}

		boolean matches(String method, PathContainer path) {
			return (this.methods.isEmpty() || this.methods.contains(method)) && this.pattern.matches(path);
		}

	}

}
