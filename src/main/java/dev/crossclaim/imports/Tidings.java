package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.ontology.NodeType;

/**
 * What to tell of a batch: of each record by itself, and of patents, organisations and
 * whatever else comes in great numbers together, as what the run did.
 */
final class Tidings {

	/** Most ids in one change; a batch that concerns more makes several. */
	static final int MOST = 200;

	private final Map<String, Action> actions = new TreeMap<>();

	private final Map<String, String> labels = new TreeMap<>();

	private final Map<String, TreeSet<String>> concerned = new TreeMap<>();

	/** Something was done to a node: what came or went did not just change. */
	void note(String id, Action action) {
		this.actions.merge(id, action, (one, other) -> (one == Action.CHANGED) ? other : one);
	}

	void note(String id, Action action, String label) {
		note(id, action);
		this.labels.put(id, label);
	}

	/** What is done to a node concerns another. */
	void concerns(String id, String other) {
		this.concerned.computeIfAbsent(id, (thing) -> new TreeSet<>()).add(other);
	}

	/**
	 * Reads from the graph what nodes that were there before are called and whom they
	 * concern, which a batch need not state.
	 */
	void complete(ImportStatements statements) {
		var ids = this.actions.keySet().stream().filter((id) -> this.actions.get(id) != Action.ADDED).toList();
		if (ids.isEmpty()) {
			return;
		}
		for (var row : statements.fetch("parties", Map.of("ids", ids))) {
			var id = String.valueOf(row.get("id"));
			this.labels.putIfAbsent(id, String.valueOf(row.get("label")));
			if (row.get("about") instanceof Collection<?> about) {
				about.forEach((other) -> concerns(id, String.valueOf(other)));
			}
		}
	}

	/**
	 * The changes of a batch of a run: of records first, by id. What leads to a node that
	 * is not there yet is told when it comes.
	 */
	List<Change> changes(long run) {
		var changes = new ArrayList<Change>();
		var many = new TreeMap<Action, Many>();
		this.labels.forEach((id, label) -> {
			var action = Objects.requireNonNull(this.actions.get(id));
			if (isRecord(label)) {
				changes.add(new Change(action, id, label, concernedBy(id)));
			}
			else {
				many.computeIfAbsent(action, (one) -> new Many()).add(label, this.concerned.get(id));
			}
		});
		many.forEach((action, all) -> all.addTo(changes, run, action));
		return changes;
	}

	private List<String> concernedBy(String record) {
		var all = new TreeSet<>(this.concerned.getOrDefault(record, new TreeSet<>()));
		all.add(record);
		return List.copyOf(all);
	}

	private static boolean isRecord(String label) {
		return NodeType.findByLabel(label).filter((type) -> type.layer() == NodeType.Layer.RECORD).isPresent();
	}

	/** Things to which the same was done. */
	private static final class Many {

		private final TreeSet<String> about = new TreeSet<>();

		private final Map<String, Long> counts = new TreeMap<>();

		void add(String label, @Nullable Collection<String> concerned) {
			this.counts.merge(label, 1L, Long::sum);
			if (concerned != null) {
				this.about.addAll(concerned);
			}
		}

		/** How many they are is told once. */
		void addTo(List<Change> changes, long run, Action action) {
			var all = List.copyOf(this.about);
			changes.add(Change.ofRun(run, action, all.subList(0, Math.min(MOST, all.size())), this.counts));
			for (int i = MOST; i < all.size(); i += MOST) {
				changes.add(Change.ofRun(run, action, all.subList(i, Math.min(i + MOST, all.size())), Map.of()));
			}
		}

	}

}
