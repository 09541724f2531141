package dev.crossclaim.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.ontology.NodeType;

/** A node to be loaded, and where it was read. */
record NodeRow(NodeType type, String id, Map<String, Object> properties, Block at) {

	/** Id of the dataset that these rows belong to. */
	static final String DATASET = "catalogue";

	List<String> labels() {
		return this.type.labels();
	}

	/** Row for the statements of {@code cypher/load/}. */
	Map<String, Object> toParameters() {
		var others = Stream.of(NodeType.values())
			.filter((other) -> other.layer() == this.type.layer())
			.flatMap((other) -> other.labels().stream())
			.distinct()
			.filter((label) -> !labels().contains(label))
			.toList();
		var content = new TreeMap<>(this.properties);
		content.put("dataset", DATASET);
		var hash = Checksum.of(labels() + content.toString());
		this.type.properties().forEach((property) -> content.putIfAbsent(property.name(), null));
		return Map.of("id", this.id, "labels", labels(), "otherLabels", others, "contentHash", hash, "properties",
				content);
	}
}
