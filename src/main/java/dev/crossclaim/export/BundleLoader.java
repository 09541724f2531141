package dev.crossclaim.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.summary.SummaryCounters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.export.BundleSource.Line;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.projection.Projection;

/** Loads a bundle into an empty graph, whole or not at all. */
@Component
public class BundleLoader {

	private static final Logger log = LoggerFactory.getLogger(BundleLoader.class);

	private static final Set<String> LABELS = Arrays.stream(NodeType.values())
		.flatMap((type) -> type.labels().stream())
		.collect(Collectors.toSet());

	private static final Set<String> TYPES = Stream.of(RelationType.values())
		.map(RelationType::name)
		.collect(Collectors.toSet());

	private final Neo4jClient neo4j;

	private final GraphReader graph;

	private final GraphDigest digest;

	private final GraphHistory history;

	private final Projection projection;

	private final BundleSettings settings;

	private final String createNodes;

	private final String createRelationships;

	BundleLoader(Neo4jClient neo4j, GraphReader graph, GraphDigest digest, GraphHistory history, Projection projection,
			BundleSettings settings, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.graph = graph;
		this.digest = digest;
		this.history = history;
		this.projection = projection;
		this.settings = settings;
		this.createNodes = cypher.get("bundle/create-nodes");
		this.createRelationships = cypher.get("bundle/create-relationships");
	}

	/** Loads the bundle that the settings name, if they name one. */
	@Transactional
	public void loadConfigured() {
		if (this.settings.importBundle() != null) {
			var manifest = load(this.settings.importBundle());
			log.info("The graph is that of revision {} of {}, digest {}", manifest.revision(), manifest.created(),
					manifest.digest());
		}
	}

	/**
	 * Loads a bundle, in one transaction. A graph that holds just its content already is
	 * left as it is.
	 * @throws BundleRefused if the bundle is damaged or unknown, or the graph holds
	 * something else
	 */
	@Transactional
	public Manifest load(Path path) {
		try (var bundle = new BundleSource(path)) {
			var manifest = bundle.manifest();
			if (!this.graph.isEmpty()) {
				if (!this.digest.compute().equals(manifest.digest())) {
					throw new BundleRefused(path.toString(),
							"the graph is not empty; a bundle is loaded into an empty one");
				}
				return manifest;
			}
			bundle.forEach(BundleWriter.NODES, this::createNodes);
			bundle.forEach(BundleWriter.RELATIONSHIPS, this::createRelationships);
			this.projection.restore(manifest.projection());
			if (!this.digest.compute().equals(manifest.digest())) {
				throw new BundleRefused(path.toString(),
						"the graph that came of it has not the digest of the manifest");
			}
			this.history.record("bundle", "a bundle", "loaded revision %d of %s, digest %s"
				.formatted(manifest.revision(), manifest.created(), manifest.digest()), List.of());
			return manifest;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void createNodes(List<Line> lines) {
		var created = run(this.createNodes, lines.stream().map(BundleLoader::node).toList()).nodesCreated();
		requireAll(lines, created);
	}

	private void createRelationships(List<Line> lines) {
		var created = run(this.createRelationships, lines.stream().map(BundleLoader::relationship).toList())
			.relationshipsCreated();
		requireAll(lines, created);
	}

	private SummaryCounters run(String statement, List<Map<String, Object>> rows) {
		return this.neo4j.query(statement).bind(rows).to("rows").run().counters();
	}

	private static void requireAll(List<Line> lines, int created) {
		if (created != lines.size()) {
			throw new BundleRefused(lines.getFirst().where(),
					"of the %d from here on %d could be created; an end is missing".formatted(lines.size(), created));
		}
	}

	private static Map<String, Object> node(Line line) {
		var labels = line.content().path("labels").valueStream().map((label) -> label.asString("")).toList();
		labels.forEach((label) -> requireKnown(line, label, LABELS));
		return Map.of("labels", labels, "properties", properties(line));
	}

	private static Map<String, Object> relationship(Line line) {
		var type = line.content().path("type").asString("");
		requireKnown(line, type, TYPES);
		return Map.of("start", line.content().path("start").asString(""), "type", type, "end",
				line.content().path("end").asString(""), "properties", properties(line));
	}

	private static Map<String, Object> properties(Line line) {
		try {
			return Typed.read(line.content().path("properties"));
		}
		catch (RuntimeException ex) {
			throw new BundleRefused(line.where(), String.valueOf(ex.getMessage()));
		}
	}

	private static void requireKnown(Line line, String word, Set<String> known) {
		if (!known.contains(word)) {
			throw new BundleRefused(line.where(), "the ontology does not know '%s'".formatted(word));
		}
	}

}
