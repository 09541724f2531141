package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What the files state, as rows to be loaded. */
class Catalog {

	private final Map<String, NodeRow> nodes = new LinkedHashMap<>();

	/** By id in lower case: ids that differ in nothing else are taken for one. */
	private final Map<String, NodeRow> anyCase = new HashMap<>();

	private final Map<String, LinkRow> links = new LinkedHashMap<>();

	private final Map<String, List<String>> facts = new TreeMap<>();

	private final Set<String> usedPassages = new HashSet<>();

	private final Known known;

	private final @Nullable LocalDate recordedAt;

	/**
	 * Begins an empty one.
	 * @param known what it may refer to beside its own
	 * @param recordedAt the day on which its statements are taken in, or null where each
	 * tells its own
	 */
	Catalog(Known known, @Nullable LocalDate recordedAt) {
		this.known = known;
		this.recordedAt = recordedAt;
	}

	@Nullable LocalDate recordedAt() {
		return this.recordedAt;
	}

	Known known() {
		return this.known;
	}

	/** Adds a node; an id that is taken is a problem. */
	void add(NodeRow row) {
		if (this.known.find(row.id()) != null) {
			row.at().problem("the id '%s' is taken in the graph".formatted(row.id()));
		}
		var other = this.anyCase.putIfAbsent(row.id().toLowerCase(Locale.ROOT), row);
		if (other == null) {
			this.nodes.put(row.id(), row);
		}
		else if (!row.id().isEmpty()) {
			row.at()
				.problem("the id '%s' is taken by '%s' at %s:%d".formatted(row.id(), other.id(), other.at().file(),
						other.at().line()));
		}
	}

	void add(LinkRow row) {
		this.links.putIfAbsent(row.key(), row);
	}

	/** Notes that a fact of the research list is answered by a passage or left out. */
	void answer(String fact, String by) {
		this.facts.computeIfAbsent(fact, (key) -> new ArrayList<>()).add(by);
	}

	void use(String passage) {
		this.usedPassages.add(passage);
	}

	@Nullable NodeRow find(String id) {
		var row = this.nodes.get(id);
		return (row != null) ? row : this.known.find(id);
	}

	/** Returns the ids that are this one or continue it after a slash. */
	List<String> listBelow(String id) {
		var own = this.nodes.keySet().stream().filter((one) -> one.equals(id) || one.startsWith(id + "/"));
		return Stream.concat(own, this.known.listBelow(id).stream()).distinct().toList();
	}

	Collection<NodeRow> nodes() {
		return this.nodes.values();
	}

	Collection<LinkRow> links() {
		return this.links.values();
	}

	/** For each fact, the used passages that answer it, or {@code left out}. */
	Map<String, List<String>> facts() {
		var answered = new TreeMap<String, List<String>>();
		this.facts.forEach((fact, answers) -> answered.put(fact,
				answers.stream().filter((by) -> by.equals("left out") || this.usedPassages.contains(by)).toList()));
		return answered;
	}

}
