package dev.crossclaim.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.history.Change.Action;

/**
 * Numbers the states of the graph and keeps what changed from each to the next. Every
 * write of the application records a set of changes in its own transaction, so that the
 * revision moves if and only if the write is committed.
 */
@Component
public class GraphHistory {

	private final Neo4jClient neo4j;

	private final ApplicationEventPublisher events;

	private final Map<String, String> statements = new TreeMap<>();

	GraphHistory(Neo4jClient neo4j, CypherCatalog cypher, ApplicationEventPublisher events) {
		this.neo4j = neo4j;
		this.events = events;
		List.of("begin", "corrected", "record", "revision", "revision-at", "since", "subjects")
			.forEach((name) -> this.statements.put(name, cypher.get("history/" + name)));
	}

	/** The number of the graph's present state; 0 before the first write. */
	@Transactional(readOnly = true)
	public long revision() {
		return query("revision").fetchAs(Long.class).one().orElse(0L);
	}

	/** The number of the state that the graph had at a moment; 0 before the first. */
	@Transactional(readOnly = true)
	public long findRevisionAt(Instant moment) {
		return query("revision-at").bind(moment.atZone(ZoneOffset.UTC)).to("at").fetchAs(Long.class).one().orElse(0L);
	}

	/** The number of the state that the graph had when a day began, in UTC. */
	@Transactional(readOnly = true)
	public long findRevisionBefore(LocalDate day) {
		return findRevisionAt(day.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
	}

	/**
	 * What changed after a state of the graph: sets of changes in order, each whole, at
	 * most as many as asked for.
	 */
	@Transactional(readOnly = true)
	public List<ChangeSet> listSince(long revision, int limit) {
		return query("since").bindAll(Map.of("revision", revision, "limit", limit))
			.fetchAs(ChangeSet.class)
			.mappedBy((types, row) -> StoredChanges.read(row))
			.all()
			.stream()
			.toList();
	}

	/**
	 * Begins a write in the transaction under way: waits for other writers, and keeps
	 * them waiting until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Draft begin() {
		query("begin").run();
		return new Draft(this);
	}

	/**
	 * Records changes in the transaction under way, and answers the new revision.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long record(String origin, String by, String why, List<Change> changes) {
		var at = Instant.now();
		var rows = changes.stream()
			.map((change) -> Map.of("action", change.action().name(), "subject", change.subject(), "label",
					change.label(), "about", change.about(), "counts", StoredChanges.lines(change.counts())))
			.toList();
		long revision = query("record")
			.bindAll(Map.of("at", at.atZone(ZoneOffset.UTC), "origin", origin, "by", by, "why", why, "changes", rows))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
		this.events.publishEvent(new GraphChanged(new ChangeSet(revision, at, by, why, origin, changes)));
		return revision;
	}

	/** Claims that are taken back or replaced at present, and which of both. */
	Map<String, String> corrected() {
		var standings = new TreeMap<String, String>();
		query("corrected").fetch()
			.all()
			.forEach((row) -> standings.put(String.valueOf(row.get("id")), String.valueOf(row.get("standing"))));
		return standings;
	}

	/** Changes of subjects that are in the graph, with what they concern. */
	List<Change> describe(Map<String, Action> actions) {
		return query("subjects").bind(List.copyOf(actions.keySet()))
			.to("ids")
			.fetchAs(Change.class)
			.mappedBy((types, row) -> StoredChanges.describe(row, actions))
			.all()
			.stream()
			.toList();
	}

	private Neo4jClient.UnboundRunnableSpec query(String name) {
		return this.neo4j.query(Objects.requireNonNull(this.statements.get(name)));
	}

}
