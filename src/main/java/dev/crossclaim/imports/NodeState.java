package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.NodeType;

/**
 * What the graph holds under an id, and what a batch makes of it. A node shows the
 * content of greatest rank; the others are kept beside it. A node of the catalogue, and a
 * former id, show what they are whatever is attested.
 */
final class NodeState {

	/** What is under the id. */
	enum Kind {

		ABSENT, PLACEHOLDER, SHOWN, FIXED

	}

	/** What a fact did to it. */
	enum Effect {

		ADDED, CHANGED, NONE

	}

	private final String id;

	private final TreeMap<String, Version> versions = new TreeMap<>();

	private Kind kind = Kind.ABSENT;

	private @Nullable String at;

	private @Nullable String shownRank;

	private List<String> shownLabels = List.of();

	/** Whether all its contents were read, and not only the rank of the one shown. */
	private boolean whole;

	private final List<Long> shownRuns = new ArrayList<>();

	private boolean runAdded;

	NodeState(String id) {
		this.id = id;
	}

	/** What {@code imports/known} tells of it. */
	void know(Map<String, Object> row) {
		this.at = String.valueOf(row.get("at"));
		this.shownRank = (row.get("rank") != null) ? String.valueOf(row.get("rank")) : null;
		this.shownRuns.addAll(Version.runs(row.get("runs")));
		boolean placeholder = Boolean.TRUE.equals(row.get("placeholder"));
		boolean former = Boolean.TRUE.equals(row.get("former"));
		this.kind = placeholder ? Kind.PLACEHOLDER : (former || this.shownRank == null) ? Kind.FIXED : Kind.SHOWN;
	}

	/** What {@code imports/contents} tells of it. */
	@SuppressWarnings("unchecked")
	void read(Map<String, Object> row) {
		this.whole = true;
		this.shownLabels = ((List<String>) row.getOrDefault("labels", List.of()));
		if (this.kind == Kind.SHOWN) {
			put(Version.stored((Map<String, Object>) row.getOrDefault("properties", Map.of()), this.shownLabels, null));
		}
		for (var other : (List<Map<String, Object>>) row.getOrDefault("others", List.of())) {
			var properties = (Map<String, Object>) other.getOrDefault("properties", Map.of());
			put(Version.stored(properties, (List<String>) properties.getOrDefault("labels", List.of()),
					String.valueOf(other.get("at"))));
		}
	}

	private void put(Version version) {
		this.versions.put(version.rank(), version);
	}

	String id() {
		return this.id;
	}

	Kind kind() {
		return this.kind;
	}

	@Nullable String at() {
		return this.at;
	}

	void createdAt(String at) {
		this.at = at;
	}

	/** Whether a content of that rank can be added without reading the others. */
	boolean isEnough(String rank) {
		return this.whole || this.kind == Kind.ABSENT || this.kind == Kind.PLACEHOLDER || rank.equals(this.shownRank);
	}

	/** Takes in what a row states. */
	Effect add(NodeFact fact, String rank, Provider provider, long run) {
		if (!this.whole && rank.equals(this.shownRank)) {
			if (!this.shownRuns.contains(run)) {
				this.shownRuns.add(run);
				this.runAdded = true;
			}
			return Effect.NONE;
		}
		var known = this.versions.get(rank);
		if (known != null) {
			known.add(run);
			return Effect.NONE;
		}
		boolean first = this.versions.isEmpty() && this.kind != Kind.SHOWN && this.kind != Kind.FIXED;
		var version = Version.of(fact, rank, provider);
		version.add(run);
		put(version);
		return first ? Effect.ADDED : Effect.CHANGED;
	}

	/** Takes a run's testimony back. */
	void remove(long run) {
		this.versions.values().forEach((version) -> version.remove(run));
	}

	/** Tells what is to be written. */
	void write(Writes writes) {
		if (!this.whole && (this.kind == Kind.SHOWN || this.kind == Kind.FIXED)) {
			if (this.runAdded) {
				writes.runs(String.valueOf(this.at), this.shownRuns.stream().sorted().toList());
			}
			return;
		}
		var living = this.versions.values().stream().filter((version) -> !version.runs().isEmpty()).toList();
		var best = (this.kind == Kind.FIXED || living.isEmpty()) ? null : living.getLast();
		if (best != null) {
			show(best, writes);
		}
		else if (this.kind == Kind.SHOWN) {
			writes.empty(String.valueOf(this.at), this.shownLabels, this.id);
		}
		for (var version : this.versions.values()) {
			keep(version, best, writes);
		}
	}

	private void show(Version best, Writes writes) {
		if (this.kind == Kind.ABSENT) {
			writes.create(this, best);
		}
		else if (!best.rank().equals(this.shownRank)) {
			var before = (this.kind == Kind.PLACEHOLDER) ? List.of("Placeholder") : this.shownLabels;
			writes.replace(String.valueOf(this.at), before, best);
		}
		else if (best.isChanged()) {
			writes.runs(String.valueOf(this.at), best.runs());
		}
	}

	/** Writes what is kept beside the content that is shown. */
	private void keep(Version version, @Nullable Version best, Writes writes) {
		var beside = version.at();
		if (version == best || version.runs().isEmpty()) {
			if (beside != null) {
				writes.forget(beside);
			}
		}
		else if (beside == null) {
			writes.keep(this, version);
		}
		else if (version.isChanged()) {
			writes.runs(beside, version.runs());
		}
	}

	/** What it is, as its labels tell; empty before they were read. */
	Optional<NodeType> type() {
		return this.shownLabels.stream().flatMap((label) -> NodeType.findByLabel(label).stream()).findFirst();
	}

	/** Whether it was only mentioned. */
	boolean isStatedByNobody() {
		return this.versions.isEmpty();
	}

	/** Whether nothing attests it any more. */
	boolean isEmpty() {
		return this.whole && this.versions.values().stream().allMatch((version) -> version.runs().isEmpty());
	}

}
