package dev.crossclaim.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.summary.SummaryCounters;

import org.springframework.core.io.Resource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.ontology.NodeType.Layer;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.projection.Projection;

/**
 * Makes the graph hold what the catalogue's files state: writes what is new or changed,
 * removes what is gone, and derives the rest if anything changed, in one transaction.
 */
@Component
public class CatalogLoader {

	private static final List<RelationType> LOADED = List.of(RelationType.ABOUT, RelationType.HAS_VALUE,
			RelationType.SUPPORTED_BY, RelationType.IN_SOURCE, RelationType.FROM, RelationType.VOICED_BY,
			RelationType.SUPERSEDES, RelationType.JUDGES, RelationType.WITHIN, RelationType.SITS_IN,
			RelationType.HAS_JURISDICTION_OVER);

	private final Neo4jClient neo4j;

	private final CypherCatalog cypher;

	private final Projection projection;

	private final GraphHistory history;

	CatalogLoader(Neo4jClient neo4j, CypherCatalog cypher, Projection projection, GraphHistory history) {
		this.neo4j = neo4j;
		this.cypher = cypher;
		this.projection = projection;
		this.history = history;
		List.of("entities", "records", "evidence", "relationships", "sweep-nodes", "sweep-relationships")
			.forEach((name) -> cypher.get("load/" + name));
	}

	/**
	 * Loads the files, all or nothing.
	 * @throws CatalogRefused if anything is wrong in any of them
	 */
	@Transactional
	public LoadReport load(Collection<? extends Resource> files) {
		var catalog = CatalogReader.read(files);
		long written = write("entities", Layer.ENTITY, catalog) + write("records", Layer.RECORD, catalog)
				+ write("evidence", Layer.EVIDENCE, catalog) + connect(catalog) + sweep(catalog);
		if (written > 0 || this.projection.isStale()) {
			this.projection.rebuild();
			this.history.record(NodeRow.DATASET, "the catalogue's files", "loaded", List.of());
		}
		return new LoadReport(catalog.nodes().size(), written);
	}

	private long write(String statement, Layer layer, Catalog catalog) {
		var rows = catalog.nodes()
			.stream()
			.filter((row) -> row.type().layer() == layer)
			.map(NodeRow::toParameters)
			.toList();
		return run(statement, Map.of("rows", rows));
	}

	private long connect(Catalog catalog) {
		return run("relationships", Map.of("rows", catalog.links().stream().map(LinkRow::toParameters).toList()));
	}

	private long sweep(Catalog catalog) {
		return run("sweep-relationships",
				Map.of("dataset", NodeRow.DATASET, "types", LOADED.stream().map(RelationType::name).toList(), "kept",
						catalog.links().stream().map(LinkRow::key).toList()))
				+ run("sweep-nodes",
						Map.of("dataset", NodeRow.DATASET, "kept", catalog.nodes().stream().map(NodeRow::id).toList()));
	}

	private long run(String name, Map<String, Object> parameters) {
		ResultSummary summary = this.neo4j.query(this.cypher.get("load/" + name)).bindAll(parameters).run();
		return writes(summary.counters());
	}

	private static long writes(SummaryCounters counters) {
		return Arrays
			.stream(new int[] { counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
					counters.relationshipsDeleted(), counters.propertiesSet(), counters.labelsAdded(),
					counters.labelsRemoved() })
			.asLongStream()
			.sum();
	}

}
