package dev.crossclaim.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The frames that the dashboard makes of an answer are those that Grafana's node graph
 * takes, as documented for the Infinity data source.
 */
@RestTest
class GrafanaTests {

	private static final String NAMES = "id|title|subTitle|mainStat|secondaryStat|source|target|color|arc__\\w+|detail__\\w+";

	@Autowired
	Http http;

	@Test
	void nodesAndEdgesHaveTheNamesAndTypesOfTheDocumentation() throws IOException {
		var nodes = target("nodes");
		var edges = target("edges");

		assertThat(nodes.path("format").asString()).isEqualTo("node-graph-nodes");
		assertThat(edges.path("format").asString()).isEqualTo("node-graph-edges");
		assertThat(types(nodes)).containsEntry("id", "string").containsEntry("title", "string");
		assertThat(types(edges)).containsEntry("id", "string")
			.containsEntry("source", "string")
			.containsEntry("target", "string");
		assertThat(types(nodes).keySet()).allMatch((name) -> name.matches(NAMES));
		assertThat(types(edges).keySet()).allMatch((name) -> name.matches(NAMES));
	}

	@Test
	void everyEdgeOfARealAnswerLeadsFromNodeToNode() throws IOException {
		var nodes = frame("nodes");
		var edges = frame("edges");

		assertThat(nodes).extracting((row) -> row.get("id")).contains("aws", "nokia", "amazon").doesNotHaveDuplicates();
		assertThat(edges).extracting((row) -> row.get("id")).isNotEmpty().doesNotHaveDuplicates();
		var ids = nodes.stream().map((row) -> row.get("id")).toList();
		assertThat(edges).allSatisfy((row) -> assertThat(ids).contains(row.get("source"), row.get("target")));
		assertThat(edges).anySatisfy((row) -> assertThat(row).containsEntry("mainStat", "LITIGATES_AGAINST")
			.containsEntry("secondaryStat", "YES"));
	}

	@Test
	void theTableHasWhatHappened() throws IOException {
		assertThat(frame("timeline")).isNotEmpty()
			.anySatisfy((row) -> assertThat(row).containsEntry("about", "Amazon v. Nokia (D. Del., 2024)"));
	}

	/**
	 * What the data source makes of the answer, with the types that the columns state.
	 */
	private List<Map<String, Object>> frame(String name) throws IOException {
		var target = target(name);
		var answer = JsonMapper.shared()
			.readTree(this.http.get(target.path("url").asString() + "?a=aws&b=nokia&asOf=2024-07-31").body());
		return answer.path(target.path("root_selector").asString())
			.valueStream()
			.map((row) -> row(row, target.path("columns")))
			.toList();
	}

	private static Map<String, Object> row(JsonNode item, JsonNode columns) {
		var row = new TreeMap<String, Object>();
		columns.valueStream().forEach((column) -> {
			var value = item.at("/" + column.path("selector").asString().replace('.', '/'));
			if (!value.isMissingNode()) {
				boolean number = column.path("type").asString().equals("number");
				assertThat(value.isNumber()).as("%s of %s", column.path("text"), item).isEqualTo(number);
				row.put(column.path("text").asString(), number ? value.asDouble() : value.asString());
			}
		});
		return row;
	}

	private static Map<String, String> types(JsonNode target) {
		return target.path("columns")
			.valueStream()
			.collect(Collectors.toMap((column) -> column.path("text").asString(),
					(column) -> column.path("type").asString()));
	}

	private static JsonNode target(String name) throws IOException {
		return JsonMapper.shared()
			.readTree(Files.readString(Path.of("docs/grafana/pair.json")))
			.path("panels")
			.valueStream()
			.flatMap((panel) -> panel.path("targets").valueStream())
			.filter((target) -> target.path("refId").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
