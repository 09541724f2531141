package dev.crossclaim.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.query.RollUp;

/**
 * Watches, their events and deliveries as they are kept in the graph, outside of its
 * content.
 */
@Component
class WatchStore {

	private final Neo4jClient neo4j;

	private final Map<String, String> statements = new TreeMap<>();

	WatchStore(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		cypher.names("watch").forEach((name) -> this.statements.put(name, cypher.get(name)));
	}

	void create(Watch watch, @Nullable String secret) {
		run("create", "id", watch.id(), "owner", watch.owner(), "created", at(watch.created()), "revision",
				watch.seen(), "properties", StoredWatch.properties(watch.subject(), watch.url(), secret));
	}

	Optional<StoredWatch> find(String id) {
		return rows("find", "id", id).stream().map((row) -> StoredWatch.of(map(row, "watch"))).findFirst();
	}

	/** The same, and nobody else gets it until the transaction ends. */
	Optional<StoredWatch> lock(String id) {
		run("lock", "id", id);
		return find(id);
	}

	List<Watch> list(@Nullable String owner, @Nullable String after, int limit) {
		return rows("list", "owner", owner, "after", after, "limit", limit).stream()
			.map((row) -> StoredWatch.of(map(row, "watch")).watch())
			.toList();
	}

	long count(String owner) {
		return (Long) Objects.requireNonNull(rows("count", "owner", owner).getFirst().get("watches"));
	}

	void delete(String id) {
		run("delete", "id", id);
	}

	List<String> listBehind(long revision, int limit) {
		return rows("behind", "revision", revision, "limit", limit).stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
	}

	void seen(String id, long revision, @Nullable List<String> answer, @Nullable Collection<String> records) {
		run("seen", "id", id, "revision", revision, "answer", answer, "records",
				(records != null) ? List.copyOf(records) : null);
	}

	/** Those of the subjects that the watch was told of, with the messages that did. */
	Map<String, List<String>> told(String watch, Collection<String> subjects) {
		var told = new TreeMap<String, List<String>>();
		rows("told", "watch", watch, "subjects", List.copyOf(subjects))
			.forEach((row) -> told.put(String.valueOf(row.get("subject")), texts(row.get("events"))));
		return told;
	}

	void add(WatchEvent event, Collection<String> subjects, boolean deliver) {
		run("add-event", "state", deliver ? "pending" : "kept", "event",
				Map.of("id", event.id(), "watch", event.watch(), "revision", event.revision(), "type",
						event.type().word(), "at", at(event.at()), "body", event.body(), "subjects",
						List.copyOf(subjects)));
	}

	List<WatchEvent> listEvents(String watch, long after, int limit) {
		return rows("events", "watch", watch, "after", after, "limit", limit).stream()
			.map((row) -> StoredEvent.event(map(row, "event")))
			.toList();
	}

	List<Delivery> listDeliveries(String watch, @Nullable Long before, int limit) {
		return rows("deliveries", "watch", watch, "before", before, "limit", limit).stream()
			.map(StoredEvent::delivery)
			.toList();
	}

	/** Takes deliveries that are due: they are not due again before the lease ends. */
	List<DueDelivery> takeDue(Instant now, Instant lease, int perOwner, int limit) {
		var ids = rows("due", "now", at(now), "perOwner", perOwner, "limit", limit).stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
		return rows("take", "ids", ids, "now", at(now), "lease", at(lease)).stream().map(StoredEvent::due).toList();
	}

	void tried(String event, Delivery.Attempt attempt, Delivery.State state, @Nullable Instant due) {
		var row = new HashMap<String, @Nullable Object>();
		row.put("at", at(attempt.at()));
		row.put("status", attempt.status());
		row.put("error", attempt.error());
		row.put("retryAfterSeconds", attempt.retryAfterSeconds());
		row.put("millis", attempt.millis());
		run("tried", "id", event, "attempt", row, "state", state.name().toLowerCase(Locale.ROOT), "due",
				(due != null) ? at(due) : null);
	}

	void activate(String id, boolean active, @Nullable String because) {
		run("activate", "id", id, "active", active, "because", because);
	}

	/** Who counts as one of the companies. */
	Set<String> group(Collection<String> companies, RollUp rollUp) {
		var group = new TreeSet<String>();
		rows("group", "companies", List.copyOf(companies), "rollUp", rollUp.word())
			.forEach((row) -> group.add(String.valueOf(row.get("id"))));
		return group;
	}

	static @Nullable PlaceCode place(@Nullable Object code) {
		return (code != null) ? new PlaceCode(code.toString()) : null;
	}

	private void run(String statement, @Nullable Object... parameters) {
		bound(statement, parameters).run();
	}

	private List<Map<String, Object>> rows(String statement, @Nullable Object... parameters) {
		return List.copyOf(bound(statement, parameters).fetch().all());
	}

	@SuppressWarnings("NullAway") // parameters may be null, which the signature does not
									// say
	private Neo4jClient.RunnableSpec bound(String statement, @Nullable Object... parameters) {
		var map = new HashMap<String, Object>();
		for (int i = 0; i < parameters.length; i += 2) {
			map.put(String.valueOf(parameters[i]), parameters[i + 1]);
		}
		return this.neo4j.query(Objects.requireNonNull(this.statements.get("watch/" + statement))).bindAll(map);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> row, String column) {
		return (Map<String, Object>) Objects.requireNonNull(row.get(column));
	}

	private static List<String> texts(@Nullable Object list) {
		return ((Collection<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

	private static ZonedDateTime at(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
