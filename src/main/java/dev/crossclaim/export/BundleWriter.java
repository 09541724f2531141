package dev.crossclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.projection.Projection;

/** Writes the whole graph as a bundle. */
@Component
class BundleWriter {

	static final String NODES = "nodes.ndjson";

	static final String RELATIONSHIPS = "relationships.ndjson";

	static final String MANIFEST = "manifest.json";

	private static final String LICENCE = "Apache-2.0";

	private static final String NOTICE = "An accusation is not a finding: that a suit was filed or a product accused "
			+ "does not say that anybody infringed. Statements are those of the sources named.";

	private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final GraphReader graph;

	private final GraphDigest digest;

	private final GraphHistory history;

	private final Projection projection;

	private final Neo4jClient neo4j;

	private final String horizon;

	BundleWriter(GraphReader graph, GraphDigest digest, GraphHistory history, Projection projection, Neo4jClient neo4j,
			CypherCatalog cypher) {
		this.graph = graph;
		this.digest = digest;
		this.history = history;
		this.projection = projection;
		this.neo4j = neo4j;
		this.horizon = cypher.get("query/horizon");
	}

	/**
	 * Writes a bundle and returns its manifest. The graph is read in pages: it is the
	 * caller who makes sure that its revision is the same afterwards.
	 */
	Manifest write(OutputStream out) throws IOException {
		long revision = this.history.revision();
		var zip = new ZipOutputStream(out);
		var tally = new Tally();
		var files = List.of(nodes(zip, tally), relationships(zip, tally));
		var manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION, Instant.now(), revision, findHorizon(),
				this.digest.compute(), this.projection.findChecksum().orElse(""), tally.counts(), files,
				tally.sources(), LICENCE, NOTICE);
		zip.putNextEntry(new ZipEntry(MANIFEST));
		zip.write(PRETTY.writeValueAsBytes(manifest));
		zip.finish();
		return manifest;
	}

	private Manifest.File nodes(ZipOutputStream zip, Tally tally) throws IOException {
		var file = new BundleFile(zip, NODES);
		for (var page = this.graph.nodesAfter(""); !page.isEmpty(); page = this.graph.nodesAfter(page.getLast().id())) {
			for (var node : page) {
				tally.node(node.labels(), node.properties());
				file.line(new NodeLine(node.labels(), Typed.write(node.properties())));
			}
		}
		return file.end();
	}

	private Manifest.File relationships(ZipOutputStream zip, Tally tally) throws IOException {
		var file = new BundleFile(zip, RELATIONSHIPS);
		for (var page = this.graph.nodesAfter(""); !page.isEmpty(); page = this.graph.nodesAfter(page.getLast().id())) {
			for (var one : this.graph.relationshipsOf(page)) {
				tally.relationship(one.type());
				file.line(new RelationshipLine(one.start(), one.type(), one.end(), Typed.write(one.properties())));
			}
		}
		return file.end();
	}

	@SuppressWarnings("NullAway")
	private @Nullable LocalDate findHorizon() {
		var everything = new HashMap<String, @Nullable Object>();
		everything.put("id", null);
		return (LocalDate) this.neo4j.query(this.horizon)
			.bindAll(everything)
			.fetch()
			.one()
			.orElse(Map.of())
			.get("horizon");
	}

	/** A line of the nodes. */
	record NodeLine(List<String> labels, Map<String, Object> properties) {
	}

	/** A line of the relationships. */
	record RelationshipLine(String start, String type, String end, Map<String, Object> properties) {
	}

}
