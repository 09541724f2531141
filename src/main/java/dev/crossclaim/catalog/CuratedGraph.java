package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.history.Draft;
import dev.crossclaim.projection.Projection;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What can be done to the curated dataset beside loading files. Nothing done here is
 * altered by a later load. Each change runs in the transaction of a draft.
 */
@Component
public class CuratedGraph {

	private final GraphWriter graph;

	private final GraphRows rows;

	private final Projection projection;

	CuratedGraph(GraphWriter graph, GraphRows rows, Projection projection) {
		this.graph = graph;
		this.rows = rows;
		this.projection = projection;
	}

	/**
	 * Checks a document as a file would be, except that it may refer to what the graph
	 * holds, and that its statements carry no days of recording.
	 * @return ids of the nodes that it would add
	 * @throws CatalogRefused if anything is wrong in it
	 */
	public List<String> check(String document, LocalDate recordedAt) {
		return read(document, recordedAt).nodes().stream().map(NodeRow::id).toList();
	}

	/**
	 * Adds what a document states.
	 * @return ids of the nodes added
	 * @throws CatalogRefused if anything is wrong in it
	 */
	public List<String> add(String document, LocalDate recordedAt, Draft draft) {
		var catalog = read(document, recordedAt);
		var ids = catalog.nodes().stream().map(NodeRow::id).toList();
		this.graph.write(catalog.nodes(), draft);
		this.graph.keep(ids, Decided.API);
		var identities = this.graph.identities();
		this.graph.connect(catalog.links().stream().map((link) -> link.resolved(identities)).toList(), draft);
		return ids;
	}

	private Catalog read(String document, LocalDate recordedAt) {
		return CatalogReader.read(named(document), new Catalog(this.rows.asKnown(), recordedAt));
	}

	private static Resource named(String document) {
		return new ByteArrayResource(document.getBytes(UTF_8)) {
			@Override
			public String getFilename() {
				return "document";
			}
		};
	}

	/**
	 * Takes claims or judgements back, or restores them.
	 * @param retractedAt the day, or null to restore
	 */
	public void correct(Collection<String> ids, @Nullable LocalDate retractedAt, Draft draft) {
		this.graph.write(this.rows.list(ids).stream().map((row) -> row.retractedAt(retractedAt)).toList(), draft);
		this.graph.keep(ids, "decision");
	}

	/**
	 * Lets identities follow the judgements in force and derives the rest.
	 * @return what names a split id and is assigned to none of its successors, by what
	 * names it
	 */
	public Map<String, String> settle(Draft draft) {
		var identities = this.graph.identities();
		this.graph.giveWay(identities, draft);
		this.graph.follow(identities, draft);
		this.projection.rebuild();
		return this.graph.listUnassigned(identities);
	}

	/** Finds what can be decided on under an id. */
	public Optional<Subject> find(String id) {
		return this.graph.run("subject", Map.of("id", id))
			.fetchAs(Subject.class)
			.mappedBy((types, row) -> toSubject(id, row))
			.one()
			.filter((subject) -> !subject.label().equals("Statement") || !subject.claims().isEmpty());
	}

	/** Ids of what names an id: claims, and origins that it stands behind. */
	public Collection<String> listNaming(String id) {
		return this.graph.run("naming", Map.of("id", id)).fetchAs(String.class).all();
	}

	/** Where files state otherwise than was decided, as the last load found. */
	public List<Conflict> listConflicts() {
		return this.graph.run("conflicts", Map.of()).fetchAs(Conflict.class).mappedBy((types, row) -> {
			var conflict = row.get("conflict");
			return new Conflict(Conflict.Kind.valueOf(conflict.get("kind").asString()),
					conflict.get("subject").asString(), conflict.get("detail").asString());
		}).all().stream().toList();
	}

	private static Subject toSubject(String id, Record row) {
		var claims = new ArrayList<Subject.Standing>();
		var version = new Checksum().add(row.get("contentHash").asString("")).add(row.get("label").asString(""));
		for (var claim : row.get("claims").values()) {
			claims.add(new Subject.Standing(claim.get("id").asString(), claim.get("standing").asString(""),
					day(claim.get("retractedAt"))));
			version.add(claim.get("id").asString() + claim.get("contentHash").asString("")
					+ claim.get("standing").asString(""));
		}
		return new Subject(id, row.get("label").asString("Statement"),
				row.get("name").isNull() ? null : row.get("name").asString(), day(row.get("retractedAt")),
				row.get("into").asList(Value::asString), claims, version.hex().substring(0, 16));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
