package dev.crossclaim.api.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import dev.crossclaim.picture.Layout;
import dev.crossclaim.api.GraphAnswer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Libraries of others read the same nodes and edges from each format, whatever the texts
 * hold.
 */
class GraphFormatTests {

	private static final GraphAnswer GRAPH = Samples.hostile();

	private static final Json JSON = Samples.json();

	@Test
	void jgraphtReadsGraphMl() {
		var xml = Samples.written(new GraphMl(JSON), GRAPH);
		var nodes = new LinkedHashMap<String, Map<String, String>>();
		var edges = new ArrayList<Map<String, String>>();
		var importer = new GraphMLImporter<String, Object>();
		importer.setVertexFactory((id) -> id);
		importer
			.addVertexAttributeConsumer((pair, value) -> nodes.computeIfAbsent(pair.getFirst(), (id) -> new HashMap<>())
				.put(pair.getSecond(), value.getValue()));
		var byEdge = new LinkedHashMap<Object, Map<String, String>>();
		importer
			.addEdgeAttributeConsumer((pair, value) -> byEdge.computeIfAbsent(pair.getFirst(), (id) -> new HashMap<>())
				.put(pair.getSecond(), value.getValue()));
		var graph = emptyGraph();
		importer.importGraph(graph, new InputStreamReader(new ByteArrayInputStream(xml), UTF_8));
		edges.addAll(byEdge.values());

		assertThat(graph.vertexSet()).hasSameSizeAs(GRAPH.nodes());
		assertThat(nodes.values()).extracting((one) -> one.get("identifier"))
			.containsExactlyInAnyOrderElementsOf(Samples.nodeIds(GRAPH));
		assertThat(nodes.values()).extracting((one) -> one.get("name"))
			.containsExactlyInAnyOrderElementsOf(Samples.HOSTILE);
		assertThat(edges).extracting((one) -> one.get("identifier"))
			.containsExactlyInAnyOrderElementsOf(Samples.edgeIds(GRAPH));
		assertThat(edges).allSatisfy((one) -> assertThat(one).containsEntry("certainty", "POSSIBLE")
			.containsEntry("contested", "true")
			.containsEntry("origins", "2")
			.containsEntry("period.startLatest", "2024-07-31")
			.containsKeys("record", "places", "modalities"));
		assertThat(new String(xml, UTF_8))
			.contains("attr.type=\"boolean\"", "attr.type=\"long\"", "attr.type=\"double\"")
			.contains(">An accusation is not a finding.</data>", "Apache-2.0");
	}

	@Test
	void jgraphtReadsGexf() {
		var xml = Samples.written(new Gexf(JSON, (graph) -> Layout.of(new Contents(graph).content(List.of()), 960)),
				GRAPH);
		var names = new ArrayList<String>();
		var edges = new LinkedHashMap<Object, Map<String, String>>();
		var importer = new SimpleGEXFImporter<String, Object>();
		importer.setSchemaValidation(false);
		importer.setVertexFactory((id) -> id);
		importer.addVertexAttributeConsumer((pair, value) -> {
			if (pair.getSecond().equals("name")) {
				names.add(value.getValue());
			}
		});
		importer
			.addEdgeAttributeConsumer((pair, value) -> edges.computeIfAbsent(pair.getFirst(), (id) -> new HashMap<>())
				.put(pair.getSecond(), value.getValue()));
		var graph = emptyGraph();
		importer.importGraph(graph, new InputStreamReader(new ByteArrayInputStream(xml), UTF_8));

		assertThat(graph.vertexSet()).containsExactlyInAnyOrderElementsOf(Samples.nodeIds(GRAPH));
		assertThat(names).containsExactlyInAnyOrderElementsOf(Samples.HOSTILE);
		assertThat(edges.values()).extracting((one) -> one.get("id"))
			.containsExactlyInAnyOrderElementsOf(Samples.edgeIds(GRAPH));
		assertThat(edges.values()).allSatisfy((one) -> assertThat(one).containsEntry("certainty", "POSSIBLE")
			.containsEntry("period.startLatest", "2024-07-31"));
	}

	@Test
	void fastCsvReadsTheTables() throws IOException {
		var files = unzipped(Samples.written(new CsvZip(JSON), GRAPH));

		assertThat(files).containsOnlyKeys("metadata.json", "nodes.csv", "edges.csv");
		assertThat(files.get("metadata.json")).contains("\"asOf\":\"2024-07-31\"", "notice", "licence");
		assertThat(records(files.getOrDefault("nodes.csv", ""))).extracting((one) -> one.getField("id"))
			.containsExactlyElementsOf(Samples.nodeIds(GRAPH));
		assertThat(records(files.getOrDefault("nodes.csv", "")))
			.extracting((one) -> one.getField("name").replaceFirst("^'", ""))
			.containsExactlyElementsOf(Samples.HOSTILE);
		assertThat(records(files.getOrDefault("edges.csv", ""))).extracting((one) -> one.getField("id"))
			.containsExactlyElementsOf(Samples.edgeIds(GRAPH));
	}

	@Test
	void noCellIsAFormula() throws IOException {
		for (var file : unzipped(Samples.written(new CsvZip(JSON), GRAPH)).entrySet()) {
			if (file.getKey().endsWith(".csv")) {
				assertThat(records(file.getValue()).stream().flatMap((one) -> one.getFields().stream()))
					.noneMatch((cell) -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
			}
		}
	}

	@Test
	void cytoscapeElementsHaveTheirEnds() {
		var root = JsonMapper.shared().readTree(Samples.written(new Cytoscape(JSON), GRAPH));

		assertThat(root.at("/elements/nodes").findValuesAsString("id")).containsAll(Samples.nodeIds(GRAPH));
		assertThat(root.at("/elements/edges").valueStream().map((edge) -> edge.at("/data/id").asString()))
			.containsExactlyElementsOf(Samples.edgeIds(GRAPH));
		assertThat(root.at("/elements/edges/0/data/source").asString()).isEqualTo(Samples.nodeIds(GRAPH).getFirst());
		assertThat(root.at("/data/notice").asString()).isNotEmpty();
	}

	@Test
	void titaniumReadsJsonLd() throws JsonLdError {
		var document = JsonDocument
			.of(new ByteArrayInputStream(Samples.written(new dev.crossclaim.api.format.JsonLd(JSON), GRAPH)));
		var expanded = JsonLd.expand(document).get().getJsonObject(0);

		assertThat(iris(expanded, "nodes")).containsExactlyElementsOf(
				Samples.nodeIds(GRAPH).stream().map(dev.crossclaim.api.format.JsonLd::iri).toList());
		assertThat(iris(expanded, "edges")).containsExactlyElementsOf(
				Samples.edgeIds(GRAPH).stream().map(dev.crossclaim.api.format.JsonLd::iri).toList());
		assertThat(expanded.toString()).contains("https://schema.org/name", "https://schema.org/Organization",
				"http://www.w3.org/2001/XMLSchema#date", "urn:crossclaim:term:certainty");
		assertThat(JsonLd.toRdf(document).get().size()).isGreaterThan(100);
	}

	private static List<String> iris(JsonObject expanded, String term) {
		return expanded.getJsonArray("urn:crossclaim:term:" + term)
			.stream()
			.map((one) -> one.asJsonObject().getString("@id"))
			.toList();
	}

	private static DirectedPseudograph<String, Object> emptyGraph() {
		return new DirectedPseudograph<>(null, Object::new, false);
	}

	private static List<NamedCsvRecord> records(String csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
	}

	static Map<String, String> unzipped(byte[] bytes) throws IOException {
		var files = new LinkedHashMap<String, String>();
		var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
		}
		return files;
	}

}
