package dev.crossclaim.curation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import dev.crossclaim.catalog.CuratedGraph;
import dev.crossclaim.curation.Decision.Kind;
import dev.crossclaim.history.Draft;

/** Settles what a decision changed and records it. */
@Component
class DecisionLog {

	/** Where changes made through the interface come from. */
	static final String ORIGIN = "api";

	private final CurationStatements statements;

	private final CuratedGraph graph;

	private final Clock clock = Clock.systemUTC();

	DecisionLog(CurationStatements statements, CuratedGraph graph) {
		this.statements = statements;
		this.graph = graph;
	}

	/** The day that decisions carry. */
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Derives what follows from a change, and records it as a decision. */
	Decision record(Kind kind, String subject, List<String> nodes, Author author, @Nullable String undoes,
			Draft draft) {
		var unassigned = this.graph.settle(draft);
		if (kind == Kind.SPLIT && unassigned.containsValue(subject)) {
			throw new Unassigned(unassigned.entrySet()
				.stream()
				.filter((entry) -> entry.getValue().equals(subject))
				.map(Map.Entry::getKey)
				.toList());
		}
		long revision = draft.record(ORIGIN, author.by(), author.why());
		var decision = new Decision(UUID.randomUUID().toString(), kind, subject, nodes, author.by(), author.why(),
				this.clock.instant(), today(), revision, undoes, null);
		this.statements.run("decide", CurationStatements.with("decision", toMap(decision))).run();
		return decision;
	}

	private static Map<String, @Nullable Object> toMap(Decision decision) {
		return CurationStatements.with("id", decision.id(), "kind", decision.kind().name(), "subject",
				decision.subject(), "nodes", decision.nodes(), "by", decision.by(), "why", decision.why(), "at",
				decision.at().atZone(ZoneOffset.UTC), "on", decision.on(), "revision", decision.revision(), "undoes",
				decision.undoes());
	}

	Optional<Decision> find(String id) {
		return list(id, null, null, 1).stream().findFirst();
	}

	/** Decisions, the latest first. */
	List<Decision> list(@Nullable String id, @Nullable String subject, @Nullable Long before, int limit) {
		return this.statements
			.run("decisions", CurationStatements.with("id", id, "subject", subject, "before", before, "limit", limit))
			.fetchAs(Decision.class)
			.mappedBy((types, row) -> toDecision(row.get("decision")))
			.all()
			.stream()
			.toList();
	}

	private static Decision toDecision(Value value) {
		return new Decision(value.get("id").asString(), Kind.valueOf(value.get("kind").asString()),
				value.get("subject").asString(), value.get("nodes").asList(Value::asString), value.get("by").asString(),
				value.get("why").asString(), value.get("at").asZonedDateTime().toInstant(),
				value.get("on").asLocalDate(), value.get("revision").asLong(), text(value, "undoes"),
				text(value, "undoneBy"));
	}

	private static @Nullable String text(Value value, String key) {
		return value.get(key).isNull() ? null : value.get(key).asString();
	}

}
