package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.Draft;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.NodeType.Layer;

/** Writes rows into the graph where it does not hold them, and notes each in a draft. */
@Component
class GraphWriter {

	private static final Map<Layer, String> BY_LAYER = Map.of(Layer.ENTITY, "entities", Layer.RECORD, "records",
			Layer.EVIDENCE, "evidence");

	private final Neo4jClient neo4j;

	private final Map<String, String> statements = new TreeMap<>();

	private final GraphRows rows;

	GraphWriter(Neo4jClient neo4j, CypherCatalog cypher, GraphRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
		cypher.names("load").forEach((name) -> this.statements.put(name.substring("load/".length()), cypher.get(name)));
	}

	/** Writes nodes; entities and records come first. */
	void write(Collection<NodeRow> rows, Draft draft) {
		for (var layer : Layer.values()) {
			var ofLayer = rows.stream()
				.filter((row) -> row.type().layer() == layer)
				.map(NodeRow::toParameters)
				.toList();
			run(BY_LAYER.getOrDefault(layer, ""), "rows", ofLayer).fetch()
				.all()
				.forEach((row) -> draft.note(Boolean.TRUE.equals(row.get("added")) ? Action.ADDED : Action.CHANGED,
						String.valueOf(row.get("id"))));
		}
	}

	void connect(Collection<LinkRow> links, Draft draft) {
		run("relationships", "rows", links.stream().map(LinkRow::toParameters).toList()).fetchAs(String.class)
			.all()
			.forEach((id) -> draft.note(Action.CHANGED, id));
	}

	void keep(Collection<String> ids, String by) {
		run("keep", Map.of("ids", List.copyOf(ids), "by", by)).run();
	}

	Decided decided() {
		var decided = new Decided();
		run("kept", Map.of()).fetchAs(Boolean.class).mappedBy((types, row) -> {
			decided.add(row);
			return true;
		}).all();
		return decided;
	}

	/** The identities by the judgements that the graph holds. */
	@SuppressWarnings("unchecked")
	Identities identities() {
		return Identities.of(run("judgements", Map.of()).fetch()
			.all()
			.stream()
			.map((row) -> (Map<String, @Nullable Object>) row.get("judgement"))
			.toList());
	}

	/**
	 * Makes those entities and records former ids that are so, and no others. What
	 * imports attest keeps its node, whose company the projection leads elsewhere.
	 */
	void giveWay(Identities identities, Draft draft) {
		var present = new HashSet<>(run("formers", Map.of()).fetchAs(String.class).all());
		var giving = new TreeSet<>(identities.formers());
		giving.removeAll(present);
		giving.removeAll(run("imported", Map.of("ids", List.copyOf(giving))).fetchAs(String.class).all());
		var fresh = this.rows.list(giving);
		run("give-way", "rows", fresh.stream().map((row) -> Map.of("id", row.id(), "labels", row.labels())).toList())
			.run();
		fresh.forEach((row) -> draft.note(identities.isSplit(row.id()) ? Action.SPLIT : Action.MERGED, row.id()));
		present.removeAll(identities.formers());
		var revived = this.rows.list(present);
		run("revive", "ids", List.copyOf(present)).run();
		revived.forEach((row) -> draft.note(Action.RESTORED, row.id()));
		var again = new ArrayList<>(fresh.stream().map(NodeRow::asFormer).toList());
		revived.forEach((row) -> again.add(GraphRows.revive(row)));
		write(again, draft);
	}

	/** Leads what is said of former ids to whom it counts for, and nothing else. */
	void follow(Identities identities, Draft draft) {
		var moved = new ArrayList<Map<String, Object>>();
		for (var row : named(identities)) {
			var now = identities.resolve(text(row, "start"), text(row, "named"));
			if (!now.equals(row.get("end"))) {
				var move = new TreeMap<>(row);
				move.put("now", now);
				moved.add(move);
			}
		}
		run("move", "rows", moved).fetchAs(String.class).all().forEach((id) -> draft.note(Action.CHANGED, id));
	}

	/** What names an id that was split and goes to none of its successors. */
	Map<String, String> listUnassigned(Identities identities) {
		var unassigned = new TreeMap<String, String>();
		named(identities).stream()
			.filter((row) -> identities.isFormer(text(row, "end")))
			.forEach((row) -> unassigned.put(text(row, "start"), text(row, "end")));
		return unassigned;
	}

	private Collection<Map<String, Object>> named(Identities identities) {
		return run("named", "formers", List.copyOf(identities.formers())).fetch().all();
	}

	private static String text(Map<String, Object> row, String key) {
		return String.valueOf(row.get(key));
	}

	private RunnableSpec run(String name, String parameter, Object value) {
		return run(name, Map.of(parameter, value));
	}

	/** A statement of {@code cypher/load/}, ready to run. */
	RunnableSpec run(String name, Map<String, Object> parameters) {
		return this.neo4j.query(this.statements.getOrDefault(name, name)).bindAll(parameters);
	}

}
