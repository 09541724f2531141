package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Reads nodes of the graph back as the rows that they were loaded from. */
@Component
class GraphRows {

	private static final List<String> COMPUTED = List.of("standing", "weight");

	private final Neo4jClient neo4j;

	private final String rows;

	private final String below;

	private final String holdings;

	private final String links;

	GraphRows(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.rows = cypher.get("load/rows");
		this.below = cypher.get("load/below");
		this.holdings = cypher.get("load/holdings");
		this.links = cypher.get("load/holdings-links");
	}

	/** Rows of the ids that are in the graph. */
	List<NodeRow> list(Collection<String> ids) {
		return this.neo4j.query(this.rows)
			.bind(List.copyOf(ids))
			.to("ids")
			.fetchAs(NodeRow.class)
			.mappedBy((types, row) -> toRow(row))
			.all()
			.stream()
			.toList();
	}

	/** All rows of a dataset, in the order of their ids, former ids as what they were. */
	List<NodeRow> listAll(String dataset) {
		return this.neo4j.query(this.holdings)
			.bind(dataset)
			.to("dataset")
			.fetchAs(NodeRow.class)
			.mappedBy((types, row) -> asItWas(toRow(row)))
			.all()
			.stream()
			.toList();
	}

	/** Where the rows of a dataset lead, as they name it, by id and type. */
	Map<String, Map<RelationType, List<String>>> listEnds(String dataset) {
		var ends = new HashMap<String, Map<RelationType, List<String>>>();
		this.neo4j.query(this.links)
			.bind(dataset)
			.to("dataset")
			.fetch()
			.all()
			.forEach((row) -> ends.computeIfAbsent(String.valueOf(row.get("start")), (id) -> new HashMap<>())
				.computeIfAbsent(RelationType.valueOf(String.valueOf(row.get("type"))), (type) -> new ArrayList<>())
				.add(String.valueOf(row.get("end"))));
		return ends;
	}

	/** The graph as what a document may refer to; each id is looked up once. */
	Known asKnown() {
		var seen = new HashMap<String, Optional<NodeRow>>();
		return new Known() {

			@Override
			public @Nullable NodeRow find(String id) {
				return seen
					.computeIfAbsent(id, (key) -> list(List.of(key)).stream().findFirst().map(GraphRows::asItWas))
					.orElse(null);
			}

			@Override
			public List<String> listBelow(String id) {
				return List.copyOf(GraphRows.this.neo4j.query(GraphRows.this.below)
					.bind(id + "/")
					.to("prefix")
					.fetchAs(String.class)
					.all());
			}
		};
	}

	/** A former id may still be named: what is said of it counts for its successor. */
	private static NodeRow asItWas(NodeRow row) {
		if (row.type() != NodeType.FORMER) {
			return row;
		}
		var content = new TreeMap<>(row.properties());
		var type = typeOf((List<?>) content.getOrDefault("was", List.of()));
		content.remove("was");
		return new NodeRow(type, row.id(), content, row.at());
	}

	/** The row of a former id as that of the entity or record that it was. */
	static NodeRow revive(NodeRow former) {
		return asItWas(former);
	}

	private static NodeRow toRow(Record row) {
		var type = typeOf(row.get("labels").asList(Value::asString));
		var properties = new TreeMap<String, Object>();
		keys(type).forEach((key) -> {
			var value = row.get("properties").get(key);
			if (!value.isNull()) {
				properties.put(key, value.asObject());
			}
		});
		return new NodeRow(type, row.get("id").asString(), properties, Block.ofGraph());
	}

	private static Stream<String> keys(NodeType type) {
		var types = (type == NodeType.FORMER) ? Stream.of(NodeType.values()) : Stream.of(type);
		return Stream.concat(Stream.of("id", "name", "dataset"), types.flatMap(NodeRow::keys))
			.distinct()
			.filter((key) -> type != NodeType.CLAIM || !COMPUTED.contains(key));
	}

	private static NodeType typeOf(List<?> labels) {
		return Stream.of(NodeType.values())
			.filter((type) -> labels.contains(type.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No type of node has the labels " + labels));
	}

}
