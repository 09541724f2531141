package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Nodes and edges, each once, gathered from rows that have an {@code edge} and its
 * {@code ends}.
 */
class Picture {

	private final Map<String, Map<String, @Nullable Object>> nodes = new LinkedHashMap<>();

	private final Map<String, Map<String, @Nullable Object>> edges = new LinkedHashMap<>();

	void add(Map<String, @Nullable Object> row) {
		addEdge(map(row.get("edge")));
		maps(row.get("ends")).forEach(this::addNode);
	}

	void addNode(Map<String, @Nullable Object> node) {
		this.nodes.putIfAbsent(String.valueOf(node.get("id")), node);
	}

	void addEdge(Map<String, @Nullable Object> edge) {
		this.edges.putIfAbsent(String.valueOf(edge.get("id")), edge);
	}

	List<Map<String, @Nullable Object>> nodes() {
		return new ArrayList<>(this.nodes.values());
	}

	List<Map<String, @Nullable Object>> edges() {
		return new ArrayList<>(this.edges.values());
	}

	@SuppressWarnings("unchecked")
	static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
		return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(value);
	}

}
