package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.cypher.Canonical;
import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.Property;

/** A node to be loaded, and where it was read. */
record NodeRow(NodeType type, String id, Map<String, Object> properties, Block at) {

	/** Id of the dataset that these rows belong to. */
	static final String DATASET = "catalogue";

	/** Properties of some entities and records that are no property of a type. */
	private static final List<String> READ_ALONG = List.of("publishedEarliest", "publishedLatest", "onlyOne");

	List<String> labels() {
		return this.type.labels();
	}

	/** Row for the statements of {@code cypher/load/}. */
	Map<String, Object> toParameters() {
		var others = layer().flatMap((other) -> other.labels().stream())
			.distinct()
			.filter((label) -> !labels().contains(label))
			.toList();
		var content = new TreeMap<>(this.properties);
		content.putIfAbsent("dataset", DATASET);
		var hash = Checksum.of(labels() + Canonical.of(content));
		layer().flatMap(NodeRow::keys).forEach((key) -> content.putIfAbsent(key, null));
		return Map.of("id", this.id, "labels", labels(), "otherLabels", others, "contentHash", hash, "properties",
				content);
	}

	/** The row of an id that gave way to others: all it said is kept. */
	NodeRow asFormer() {
		var content = new TreeMap<>(this.properties);
		content.put("was", labels());
		return new NodeRow(NodeType.FORMER, this.id, content, this.at);
	}

	/** The row with the day on which it was taken back, or without if there is none. */
	NodeRow retractedAt(@Nullable LocalDate day) {
		var content = new TreeMap<>(this.properties);
		content.remove("retractedAt");
		Dates.put(content, "retractedAt", day);
		return new NodeRow(this.type, this.id, content, this.at);
	}

	NodeRow without(List<String> keys) {
		var content = new TreeMap<>(this.properties);
		content.keySet().removeAll(keys);
		return new NodeRow(this.type, this.id, content, this.at);
	}

	/** What a node of this row's id may have been before. */
	private Stream<NodeType> layer() {
		return Stream.of(NodeType.values())
			.filter((other) -> this.type == NodeType.FORMER || other.layer() == this.type.layer());
	}

	/** Properties that a row of a type may have; those it has not are removed. */
	static Stream<String> keys(NodeType type) {
		return Stream.concat(type.properties().stream().map(Property::name), READ_ALONG.stream());
	}

}
