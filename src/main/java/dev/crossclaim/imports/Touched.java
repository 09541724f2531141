package dev.crossclaim.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import dev.crossclaim.history.Change.Action;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.projection.Projection;

/** Records and things whose derived edges follow from what was written. */
final class Touched {

	private final TreeSet<String> records = new TreeSet<>();

	private final TreeSet<String> things = new TreeSet<>();

	/** Records and things from which no edge was derived yet. */
	private final TreeSet<String> fresh = new TreeSet<>();

	/** What was done to records, and to things that come in great numbers. */
	private final Tidings tidings = new Tidings();

	/** A node was added, changed or removed. */
	void note(NodeType type, String id, Action action) {
		// of a new patent something follows only once a relationship tells of it
		if (type == NodeType.PATENT && action != Action.ADDED) {
			this.things.add(id);
		}
		if (type.layer() == NodeType.Layer.RECORD) {
			this.records.add(id);
		}
		if (type.layer() != NodeType.Layer.EVIDENCE) {
			this.tidings.note(id, action, type.label());
		}
		if (type.isOrganization()) {
			this.tidings.concerns(id, id);
		}
	}

	/** A relationship is new or gone. */
	void note(String type, String from, String to) {
		switch (type) {
			case "PARTY_TO" -> {
				this.records.add(to);
				this.tidings.note(to, Action.CHANGED);
				this.tidings.concerns(to, from);
			}
			case "FILED_IN", "IN_MARKET", "IN_CASE", "ASSERTED_BY", "ACCUSES" -> {
				this.records.add(from);
				this.tidings.note(from, Action.CHANGED);
			}
			case "ABOUT", "STANDS_FOR" -> this.records.add(to);
			case "OWNED_BY", "MADE_BY" -> {
				this.things.add(from);
				this.tidings.note(from, Action.CHANGED);
				this.tidings.concerns(from, to);
			}
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

	Tidings tidings() {
		return this.tidings;
	}

}
