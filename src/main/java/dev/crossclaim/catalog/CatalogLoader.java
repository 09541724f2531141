package dev.crossclaim.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.Draft;
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
		List.of("entities", "records", "evidence", "relationships", "gone", "sweep-nodes", "sweep-relationships")
			.forEach((name) -> cypher.get("load/" + name));
	}

	/**
	 * Loads the files, all or nothing.
	 * @throws CatalogRefused if anything is wrong in any of them
	 */
	@Transactional
	public LoadReport load(Collection<? extends Resource> files) {
		var catalog = CatalogReader.read(files);
		var draft = this.history.begin();
		write("entities", Layer.ENTITY, catalog, draft);
		write("records", Layer.RECORD, catalog, draft);
		write("evidence", Layer.EVIDENCE, catalog, draft);
		connect(catalog, draft);
		sweep(catalog, draft);
		if (!draft.isEmpty() || this.projection.isStale()) {
			this.projection.rebuild();
			draft.record(NodeRow.DATASET, "the catalogue's files", "loaded");
		}
		return new LoadReport(catalog.nodes().size(), draft.size());
	}

	private void write(String statement, Layer layer, Catalog catalog, Draft draft) {
		var rows = catalog.nodes()
			.stream()
			.filter((row) -> row.type().layer() == layer)
			.map(NodeRow::toParameters)
			.toList();
		run(statement, Map.of("rows", rows)).fetch()
			.all()
			.forEach((row) -> draft.note(Boolean.TRUE.equals(row.get("added")) ? Action.ADDED : Action.CHANGED,
					String.valueOf(row.get("id"))));
	}

	private void connect(Catalog catalog, Draft draft) {
		var rows = catalog.links().stream().map(LinkRow::toParameters).toList();
		ids(run("relationships", Map.of("rows", rows))).forEach((id) -> draft.note(Action.CHANGED, id));
	}

	/**
	 * What is removed is told before its connections go, while it shows what it
	 * concerned.
	 */
	private void sweep(Catalog catalog, Draft draft) {
		var nodes = catalog.nodes().stream().map(NodeRow::id).toList();
		var gone = ids(run("gone", Map.of("dataset", NodeRow.DATASET, "kept", nodes)));
		draft.noteRemoval(gone);
		var types = LOADED.stream().map(RelationType::name).toList();
		var links = catalog.links().stream().map(LinkRow::key).toList();
		ids(run("sweep-relationships", Map.of("dataset", NodeRow.DATASET, "types", types, "kept", links)))
			.forEach((id) -> draft.note(Action.CHANGED, id));
		run("sweep-nodes", Map.of("ids", gone)).run();
	}

	private RunnableSpec run(String name, Map<String, Object> parameters) {
		return this.neo4j.query(this.cypher.get("load/" + name)).bindAll(parameters);
	}

	private static Collection<String> ids(RunnableSpec query) {
		return query.fetchAs(String.class).all();
	}

}
