package dev.crossclaim.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.projection.Projection;

/** Records and things whose derived edges follow from what was written. */
final class Touched {

	private final TreeSet<String> records = new TreeSet<>();

	private final TreeSet<String> things = new TreeSet<>();

	/** Records and things from which no edge was derived yet. */
	private final TreeSet<String> fresh = new TreeSet<>();

	private final Map<String, Action> actions = new TreeMap<>();

	private final Map<String, String> labels = new TreeMap<>();

	private final Map<String, TreeSet<String>> parties = new TreeMap<>();

	/** A node was added or changed. */
	void note(NodeType type, String id, Action action) {
		if (type == NodeType.PATENT) {
			this.things.add(id);
		}
		if (type.layer() == NodeType.Layer.RECORD) {
			this.records.add(id);
			this.actions.putIfAbsent(id, action);
			this.labels.put(id, type.label());
		}
	}

	/** A relationship is new or gone. */
	void note(String type, String from, String to) {
		switch (type) {
			case "PARTY_TO" -> {
				this.records.add(to);
				this.parties.computeIfAbsent(to, (record) -> new TreeSet<>()).add(from);
			}
			case "FILED_IN", "IN_MARKET", "IN_CASE", "ASSERTED_BY", "ACCUSES" -> this.records.add(from);
			case "ABOUT", "STANDS_FOR" -> this.records.add(to);
			case "OWNED_BY", "MADE_BY" -> this.things.add(from);
			case "CONVEYS" -> this.things.add(to);
			default -> {
				// no edge follows from it
			}
		}
	}

	void noteFresh(String id) {
		this.fresh.add(id);
	}

	void noteAll(Collection<String> concerned) {
		this.records.addAll(concerned);
		this.fresh.removeAll(concerned);
	}

	void forget(Projection projection) {
		projection.forget(known(this.records, this.things));
	}

	void derive(Projection projection) {
		projection.derive(this.records);
		var others = new TreeSet<>(this.things);
		others.removeAll(this.records);
		projection.deriveAssets(others);
	}

	@SafeVarargs
	private List<String> known(Collection<String>... ids) {
		return Arrays.stream(ids)
			.flatMap(Collection::stream)
			.distinct()
			.filter((id) -> !this.fresh.contains(id))
			.toList();
	}

	/** What to tell of records that were added, changed or removed. */
	List<Change> changes() {
		return this.actions.entrySet().stream().map((entry) -> change(entry.getKey(), entry.getValue())).toList();
	}

	private Change change(String id, Action action) {
		var about = Stream.concat(Stream.of(id), this.parties.getOrDefault(id, new TreeSet<>()).stream());
		return new Change(action, id, label(id), about.sorted().toList());
	}

	private String label(String id) {
		@Nullable String label = this.labels.get(id);
		return Objects.requireNonNullElse(label, "Record");
	}

}
