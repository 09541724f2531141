package dev.crossclaim.api.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import dev.crossclaim.api.Format;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every graph that is answered has the same nodes and edges in each format. */
@RestTest
@Import(Described.class)
class EveryGraphTests {

	@Autowired
	Http http;

	@Autowired
	Described described;

	@TestFactory
	Stream<DynamicTest> everyFormatHoldsTheSameGraph() {
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.mediaTypes().contains(Format.GRAPHML_TYPE))
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(),
					() -> compare(Call.required(endpoint).address())));
	}

	private void compare(String address) throws IOException {
		var json = JsonMapper.shared().readTree(get(address, "application/json"));
		var nodes = ids(json.path("nodes"), "");
		var edges = ids(json.path("edges"), "");

		var cytoscape = JsonMapper.shared().readTree(get(address, Format.CYTOSCAPE_TYPE)).path("elements");
		assertThat(ids(cytoscape.path("nodes"), "/data")).isEqualTo(nodes);
		assertThat(ids(cytoscape.path("edges"), "/data")).isEqualTo(edges);
		var jsonLd = JsonMapper.shared().readTree(get(address, Format.JSON_LD_TYPE));
		assertThat(jsonLd.path("nodes").valueStream().map((one) -> one.path("identifier").asString()))
			.containsExactlyElementsOf(nodes);
		assertThat(jsonLd.path("edges").valueStream().map((one) -> one.path("identifier").asString()))
			.containsExactlyElementsOf(edges);
		assertThat(csv(get(address, Format.ZIP_TYPE), "nodes.csv")).isEqualTo(nodes);
		assertThat(csv(get(address, Format.ZIP_TYPE), "edges.csv")).isEqualTo(edges);
		for (var type : List.of(Format.GRAPHML_TYPE, Format.GEXF_TYPE)) {
			var xml = new String(get(address, type), UTF_8);
			assertThat(xml.split("<node ", -1)).hasSize(nodes.size() + 1);
			assertThat(xml.split("<edge ", -1)).hasSize(edges.size() + 1);
		}
		var script = new String(get(address, Format.CYPHER_TYPE), UTF_8).lines().toList();
		assertThat(script).filteredOn((line) -> line.startsWith("MERGE (n:")).hasSameSizeAs(nodes);
		assertThat(script).filteredOn((line) -> line.startsWith("MATCH (a:")).hasSameSizeAs(edges);
	}

	private byte[] get(String address, String type) {
		var answer = this.http.exchange("GET", address, "Accept", type);
		assertThat(answer.statusCode()).as("%s as %s: %s", address, type, new String(answer.body(), UTF_8))
			.isEqualTo(200);
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		return answer.body();
	}

	private static List<String> ids(JsonNode things, String at) {
		return things.valueStream().map((one) -> one.at(at + "/id").asString()).toList();
	}

	private static List<String> csv(byte[] archive, String name) throws IOException {
		var zip = new ZipInputStream(new ByteArrayInputStream(archive));
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getName().equals(name)) {
				return CsvReader.builder()
					.ofNamedCsvRecord(new String(zip.readAllBytes(), UTF_8))
					.stream()
					.map((row) -> row.getField("id"))
					.toList();
			}
		}
		throw new IOException("no " + name);
	}

}
