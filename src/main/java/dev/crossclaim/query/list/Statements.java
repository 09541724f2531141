package dev.crossclaim.query.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Rows;

/** Runs the files that lists need, and the statements built for a request. */
@Component
class Statements {

	private static final Renderer RENDERER = Renderer.getRenderer(
			Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).withPrettyPrint(true).build());

	private final Neo4jClient neo4j;

	private final Map<String, String> texts;

	Statements(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.texts = Stream
			.of("listed", "listed-known-at", "listed-claims", "latest-horizon", "horizon-known-at", "places-within",
					"states-of", "texts-of")
			.collect(Collectors.toMap((name) -> name, (name) -> cypher.get("query/" + name)));
	}

	String text(String name) {
		return java.util.Objects.requireNonNull(this.texts.get(name));
	}

	Rows run(String name, Map<String, ? extends @Nullable Object> parameters) {
		return run("query/" + name, text(name), new LinkedHashMap<>(parameters));
	}

	Rows run(Question question, Statement statement) {
		var parameters = new LinkedHashMap<String, @Nullable Object>(statement.getCatalog().getParameters());
		return run("built for " + question.kind().path(), RENDERER.render(statement), parameters);
	}

	/**
	 * Rows and parameters may hold nulls, which the signatures of the client do not say.
	 */
	@SuppressWarnings("NullAway")
	private Rows run(String name, String text, Map<String, @Nullable Object> parameters) {
		var rows = List.copyOf(this.neo4j.query(text).bindAll(parameters).fetch().all());
		var shown = new LinkedHashMap<>(parameters);
		shown.replace("known", "n and links of the rows of query/listed-known-at, without ids");
		return new Rows(rows, new Ran(name, text, shown));
	}

}
