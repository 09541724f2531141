package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.Draft;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.projection.Projection;

/**
 * Makes the graph hold what the catalogue's files state: writes what is new or changed,
 * removes what is gone, and derives the rest if anything changed, in one transaction.
 * What was decided through the interface stands; where the files state otherwise is
 * reported.
 */
@Component
public class CatalogLoader {

	private static final Logger log = LoggerFactory.getLogger(CatalogLoader.class);

	private static final List<RelationType> LOADED = List.of(RelationType.ABOUT, RelationType.HAS_VALUE,
			RelationType.SUPPORTED_BY, RelationType.IN_SOURCE, RelationType.FROM, RelationType.VOICED_BY,
			RelationType.SUPERSEDES, RelationType.JUDGES, RelationType.WITHIN, RelationType.SITS_IN,
			RelationType.HAS_JURISDICTION_OVER);

	private final GraphWriter graph;

	private final Projection projection;

	private final GraphHistory history;

	CatalogLoader(GraphWriter graph, Projection projection, GraphHistory history) {
		this.graph = graph;
		this.projection = projection;
		this.history = history;
	}

	/**
	 * Loads the files, all or nothing.
	 * @throws CatalogRefused if anything is wrong in any of them
	 */
	@Transactional
	public LoadReport load(Collection<? extends Resource> files) {
		var catalog = CatalogReader.read(files);
		var draft = this.history.begin();
		var decided = this.graph.decided();
		var rows = decided.layOver(catalog);
		var links = decided.links(catalog);
		this.graph.giveWay(decided.identities(), draft);
		this.graph.write(rows, draft);
		this.graph.connect(links, draft);
		this.graph.follow(decided.identities(), draft);
		sweep(catalog, links, decided, draft);
		if (!draft.isEmpty() || this.projection.isStale()) {
			this.projection.rebuild();
			draft.record(NodeRow.DATASET, "the catalogue's files", "loaded");
		}
		report(decided);
		return new LoadReport(catalog.nodes().size(), draft.size(), List.copyOf(decided.conflicts()));
	}

	/**
	 * What is removed is told before its connections go, while it shows what it
	 * concerned.
	 */
	private void sweep(Catalog catalog, List<LinkRow> links, Decided decided, Draft draft) {
		var gone = new ArrayList<String>();
		var needed = new ArrayList<String>();
		var nodes = catalog.nodes().stream().map(NodeRow::id).toList();
		this.graph.run("gone", Map.of("dataset", NodeRow.DATASET, "kept", nodes))
			.fetch()
			.all()
			.forEach((row) -> (Boolean.TRUE.equals(row.get("needed")) ? needed : gone)
				.add(String.valueOf(row.get("id"))));
		draft.noteRemoval(gone);
		needed.forEach(decided::noteRemoval);
		this.graph
			.run("sweep-relationships",
					Map.of("dataset", NodeRow.DATASET, "types", LOADED.stream().map(RelationType::name).toList(),
							"kept", links.stream().map(LinkRow::key).toList(), "needed", needed))
			.fetchAs(String.class)
			.all()
			.forEach((id) -> draft.note(Action.CHANGED, id));
		this.graph.run("sweep-nodes", Map.of("ids", gone)).run();
	}

	private void report(Decided decided) {
		this.graph.listUnassigned(decided.identities()).forEach(decided::noteUnassigned);
		decided.conflicts()
			.forEach((conflict) -> log.warn("The catalogue's files differ from a decision on {}: {}",
					conflict.subject(), conflict.detail()));
		this.graph
			.run("note-conflicts", Map.of("rows", decided.conflicts().stream().map(Conflict::toParameters).toList()))
			.run();
	}

}
