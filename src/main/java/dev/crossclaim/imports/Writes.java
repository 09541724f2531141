package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be written to nodes and relationships, by statement. */
final class Writes {

	private final List<NodeState> created = new ArrayList<>();

	private final List<Map<String, Object>> creations = new ArrayList<>();

	private final List<Map<String, Object>> replacements = new ArrayList<>();

	private final List<Map<String, Object>> emptied = new ArrayList<>();

	private final List<Map<String, Object>> runs = new ArrayList<>();

	private final List<Kept> kept = new ArrayList<>();

	private final List<Map<String, Object>> forgotten = new ArrayList<>();

	/** A content to be kept beside the one that a node shows. */
	record Kept(NodeState node, Version version) {
	}

	void create(NodeState node, Version version) {
		this.created.add(node);
		this.creations.add(Map.of("id", node.id(), "labels", version.labels(), "properties", version.shown()));
	}

	/** A placeholder under an id. */
	void createPlaceholder(NodeState node) {
		this.created.add(node);
		this.creations
			.add(Map.of("id", node.id(), "labels", List.of("Placeholder"), "properties", Map.of("id", node.id())));
	}

	void replace(String at, List<String> labels, Version version) {
		this.replacements.add(Map.of("at", at, "otherLabels",
				labels.stream().filter((one) -> !version.labels().contains(one)).toList(), "labels", version.labels(),
				"properties", version.shown()));
	}

	void empty(String at, List<String> labels, String id) {
		this.emptied.add(Map.of("at", at, "otherLabels", labels, "id", id));
	}

	void runs(String at, List<Long> all) {
		this.runs.add(Map.of("at", at, "runs", all));
	}

	void keep(NodeState node, Version version) {
		this.kept.add(new Kept(node, version));
	}

	void forget(String at) {
		this.forgotten.add(Map.of("at", at));
	}

	List<NodeState> created() {
		return this.created;
	}

	/** Runs the statements, those first that tell where new nodes are. */
	void run(ImportStatements statements) {
		var places = statements.texts("create-nodes", this.creations, "id", "at");
		this.created.forEach((node) -> node.createdAt(places.getOrDefault(node.id(), "")));
		statements.run("replace-nodes", this.replacements);
		statements.run("empty-nodes", this.emptied);
		statements.run("set-runs", this.runs);
		statements.run("delete-attestations", this.forgotten);
		statements.run("create-attestations",
				this.kept.stream()
					.map((one) -> Map.<String, Object>of("at", String.valueOf(one.node().at()), "properties",
							one.version().kept()))
					.toList());
	}

}
