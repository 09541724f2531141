package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** One content that is attested of a node, and the runs that attest it. */
final class Version {

	/** What tells of a content, and is none. */
	private static final List<String> ABOUT = List.of("rank", "runs", "labels");

	private final String rank;

	private final List<String> labels;

	private final Map<String, Object> properties;

	private final TreeSet<Long> runs = new TreeSet<>();

	/** The node that keeps it beside what is shown; null if there is none. */
	private final @Nullable String at;

	private boolean changed;

	private Version(String rank, List<String> labels, Map<String, Object> properties, @Nullable String at) {
		this.rank = rank;
		this.labels = labels;
		this.properties = properties;
		this.at = at;
	}

	static Version of(NodeFact fact, String rank, Provider provider) {
		var properties = new TreeMap<>(fact.content());
		properties.put("id", fact.id());
		properties.put("dataset", provider.id());
		if (fact.type().layer() == dev.crossclaim.ontology.NodeType.Layer.RECORD) {
			properties.putIfAbsent("modality", provider.modality().name());
		}
		return new Version(rank, fact.type().labels(), properties, null);
	}

	/** What the graph holds, of a node or beside it. */
	static Version stored(Map<String, Object> stored, List<String> labels, @Nullable String at) {
		var properties = new TreeMap<>(stored);
		ABOUT.forEach(properties::remove);
		List.of("searchNames", "formerNames", "keptBy").forEach(properties::remove);
		var version = new Version(String.valueOf(stored.get("rank")), labels, properties, at);
		version.runs.addAll(runs(stored.get("runs")));
		return version;
	}

	static Collection<Long> runs(@Nullable Object list) {
		return (list instanceof List<?> runs) ? runs.stream().map((run) -> ((Number) run).longValue()).toList()
				: List.of();
	}

	void add(long run) {
		this.changed |= this.runs.add(run);
	}

	void remove(long run) {
		this.changed |= this.runs.remove(run);
	}

	String rank() {
		return this.rank;
	}

	List<String> labels() {
		return this.labels;
	}

	List<Long> runs() {
		return List.copyOf(this.runs);
	}

	boolean isChanged() {
		return this.changed;
	}

	@Nullable String at() {
		return this.at;
	}

	/** As properties of the node that shows it. */
	Map<String, Object> shown() {
		var all = new TreeMap<>(this.properties);
		all.put("rank", this.rank);
		all.put("runs", runs());
		var names = SearchForms.of(this.labels, this.properties);
		if (!names.isEmpty()) {
			all.put("searchNames", names);
		}
		return all;
	}

	/** As properties of a node that keeps it beside what is shown. */
	Map<String, Object> kept() {
		var all = new TreeMap<>(this.properties);
		all.put("rank", this.rank);
		all.put("runs", runs());
		all.put("labels", new ArrayList<>(this.labels));
		return all;
	}

}
