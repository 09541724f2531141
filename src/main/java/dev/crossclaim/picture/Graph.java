package dev.crossclaim.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nodes and relationships in the order of their ids, whatever the order of the rows. */
record Graph(List<Content.Node> nodes, List<Content.Edge> edges, List<String> sides, boolean facing,
		Map<String, Integer> indexes) {

	static Graph of(Content content) {
		var nodes = content.nodes().stream().sorted(Comparator.comparing(Content.Node::id)).toList();
		var indexes = new LinkedHashMap<String, Integer>();
		nodes.forEach((node) -> indexes.put(node.id(), indexes.size()));
		var edges = content.edges()
			.stream()
			.filter((edge) -> indexes.containsKey(edge.from()) && indexes.containsKey(edge.to()))
			.sorted(Comparator.comparing(Content.Edge::id))
			.toList();
		return new Graph(nodes, edges, content.asked(), content.facing(), indexes);
	}

	int index(String id) {
		return Objects.requireNonNull(this.indexes.get(id));
	}

	/** Whether it is about two that are both in it. */
	boolean isPair() {
		return this.facing && this.sides.size() == 2 && this.sides.stream().allMatch(this.indexes::containsKey);
	}

	/** Relationships of one type from one to another, each such bundle in turn. */
	List<Bundle> bundles() {
		var bundles = new LinkedHashMap<String, Bundle>();
		for (var edge : this.edges) {
			bundles
				.computeIfAbsent(edge.from() + "|" + edge.type() + "|" + edge.to(),
						(key) -> new Bundle(new java.util.ArrayList<>()))
				.edges()
				.add(edge);
		}
		return List.copyOf(bundles.values());
	}

	/** Relationships of one type from one to another. */
	record Bundle(List<Content.Edge> edges) {

		Content.Edge first() {
			return this.edges.getFirst();
		}
	}

}
