package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A walk over the reading layer, level by level: each level is one statement that looks
 * at a bounded number of relationships, so that no graph is too large for it.
 */
class Walk {

	/**
	 * Most relationships of one type that are looked at for the node where a walk begins.
	 */
	static final int SCAN = 2000;

	private final NamedQuery step;

	private final WalkFilter filter;

	final Map<String, Map<String, @Nullable Object>> nodes = new LinkedHashMap<>();

	final Map<String, Map<String, @Nullable Object>> edges = new LinkedHashMap<>();

	/** What was found but not taken. */
	long left;

	@Nullable Ran first;

	Walk(NamedQuery step, WalkFilter filter) {
		this.step = step;
		this.filter = filter;
	}

	/**
	 * Takes the relationships of some nodes, the strongest first.
	 * @param limit most relationships that the walk holds afterwards
	 * @return ids of the relationships of these nodes that are in the walk now
	 */
	List<String> from(Collection<String> ids, int scan, int limit) {
		var time = this.filter.time();
		var rows = this.step.run(NamedQuery.with("ids", List.copyOf(ids), "types", this.filter.typeNames(), "place",
				CoopetitionQuestion.code(this.filter.place()), "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null, "atLeast", this.filter.atLeast().ordinal(), "scan", scan, "limit",
				limit));
		this.first = (this.first != null) ? this.first : rows.query();
		var taken = new ArrayList<String>();
		for (Map<String, @Nullable Object> row : rows.rows()) {
			take(row, limit).ifPresent(taken::add);
		}
		this.left += rows.rows().stream().findFirst().map((row) -> number(row, "total")).orElse(0L) - taken.size();
		return taken;
	}

	private Optional<String> take(Map<String, @Nullable Object> row, int limit) {
		var edge = map(row, "edge");
		var id = String.valueOf(edge.get("id"));
		if (!this.edges.containsKey(id) && this.edges.size() >= limit) {
			return Optional.empty();
		}
		this.edges.putIfAbsent(id, edge);
		((List<?>) Objects.requireNonNull(row.get("ends"))).forEach((end) -> put(cast(end)));
		return Optional.of(id);
	}

	void put(Map<String, @Nullable Object> node) {
		this.nodes.putIfAbsent(String.valueOf(node.get("id")), new LinkedHashMap<>(node));
	}

	/** Whether a node has more relationships than may be passed through. */
	boolean isHub(String id) {
		var node = this.nodes.get(id);
		return node != null && number(node, "degree") > this.filter.hubLimit();
	}

	/** How many relationships of the types asked for a node has. */
	long degree(String id) {
		return number(Objects.requireNonNull(this.nodes.get(id)), "degree");
	}

	/** The property of a relationship that is in the walk. */
	String of(String edge, String property) {
		return String.valueOf(Objects.requireNonNull(this.edges.get(edge)).get(property));
	}

	static long number(Map<String, @Nullable Object> row, String column) {
		return (row.get(column) instanceof Number number) ? number.longValue() : 0;
	}

	static Map<String, @Nullable Object> map(Map<String, @Nullable Object> row, String column) {
		return cast(row.get(column));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> cast(@Nullable Object value) {
		return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
	}

}
