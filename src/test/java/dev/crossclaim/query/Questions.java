package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Asks named queries in transactions that may only read. Parameters are given as names
 * and values in turn; those with a usual value need not be given.
 */
public class Questions {

	private final Neo4jClient neo4j;

	private final CypherCatalog cypher;

	private final TransactionTemplate transaction;

	public Questions(Neo4jClient neo4j, CypherCatalog cypher, PlatformTransactionManager transactions) {
		this.neo4j = neo4j;
		this.cypher = cypher;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	public static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	/** Asks the query of that name below {@code cypher/query/}. */
	public Answer ask(String name, @Nullable Object... parameters) {
		return ask("", name, parameters(parameters));
	}

	/** Asks with a language version in front, such as {@code CYPHER 5}. */
	public Answer ask(String version, String name, Map<String, Object> parameters) {
		return inTransaction(() -> new Answer(List.copyOf(query(version, name).bindAll(parameters).fetch().all())));
	}

	/** Runs it for what it does to the database. */
	public ResultSummary run(String version, String name, Map<String, Object> parameters) {
		return inTransaction(() -> query(version, name).bindAll(parameters).run());
	}

	private Neo4jClient.UnboundRunnableSpec query(String version, String name) {
		return this.neo4j.query(version + " " + this.cypher.get("query/" + name));
	}

	private <T> T inTransaction(java.util.function.Supplier<T> work) {
		var result = this.transaction.execute((status) -> work.get());
		if (result == null) {
			throw new IllegalStateException("No result");
		}
		return result;
	}

	static Map<String, Object> parameters(@Nullable Object... given) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("after", null);
		parameters.put("limit", 500);
		parameters.put("atLeast", 1);
		parameters.put("rollUp", "lineage");
		parameters.put("from", null);
		parameters.put("to", null);
		for (int i = 0; i < given.length; i += 2) {
			parameters.put(String.valueOf(given[i]), given[i + 1]);
		}
		return nullable(parameters);
	}

	@SuppressWarnings({ "unchecked", "rawtypes", "NullAway" })
	private static Map<String, Object> nullable(Map<String, @Nullable Object> parameters) {
		return (Map) parameters;
	}

}
