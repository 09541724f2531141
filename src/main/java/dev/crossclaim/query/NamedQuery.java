package dev.crossclaim.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.cypher.CypherCatalog;

/** A file of {@code cypher/query/}, ready to run. */
class NamedQuery {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

	private final Neo4jClient neo4j;

	private final String name;

	private final String text;

	private final Set<String> names;

	NamedQuery(Neo4jClient neo4j, CypherCatalog cypher, String name) {
		this.neo4j = neo4j;
		this.name = "query/" + name;
		this.text = cypher.get(this.name);
		this.names = PARAMETER.matcher(this.text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Rows and parameters may hold nulls, which the signatures of the client do not say.
	 */
	@SuppressWarnings("NullAway")
	Rows run(Map<String, @Nullable Object> parameters) {
		var rows = List.copyOf(this.neo4j.query(this.text).bindAll(parameters).fetch().all());
		return new Rows(rows, new Ran(this.name, this.text, parameters));
	}

	/**
	 * Runs with the question's own parameters and with those of the usual ones that the
	 * file names.
	 */
	Rows runWith(Map<String, @Nullable Object> own, Map<String, @Nullable Object> usual) {
		var parameters = new LinkedHashMap<>(own);
		usual.forEach((name, value) -> {
			if (this.names.contains(name) && !own.containsKey(name)) {
				parameters.put(name, value);
			}
		});
		return run(Collections.unmodifiableMap(parameters));
	}

	/** Parameters in the order given, names and values in turn; values may be null. */
	static Map<String, @Nullable Object> with(@Nullable Object... namesAndValues) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return Collections.unmodifiableMap(parameters);
	}

}
