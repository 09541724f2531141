package dev.crossclaim.api.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A script that builds the graph in a Neo4j, in CYPHER 5 and 25, and adds nothing when it
 * is run again. Labels and types are those of the ontology, never text of an answer.
 */
class CypherScript implements GraphWriter {

	private final CypherLiteral literals;

	CypherScript(Json json) {
		this.literals = new CypherLiteral(json);
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		var script = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
		for (var line : About.of(graph).entrySet()) {
			script
				.write("// %s: %s\n".formatted(line.getKey(), String.valueOf(line.getValue()).replaceAll("\\s", " ")));
		}
		for (Map<String, @Nullable Object> node : graph.nodes()) {
			node(script, node);
		}
		for (Map<String, @Nullable Object> edge : graph.edges()) {
			edge(script, edge);
		}
		script.flush();
	}

	private void node(Writer script, Map<String, @Nullable Object> node) throws IOException {
		var type = NodeType.findByLabel(String.valueOf(node.get("label"))).orElseThrow();
		var labels = type.labels();
		script.write("MERGE (n:%s {id: %s}) SET n:%s, n += %s;\n".formatted(labels.getFirst(),
				this.literals.of(node.get("id")), String.join(":", labels), properties(node, List.of("id", "label"))));
	}

	private void edge(Writer script, Map<String, @Nullable Object> edge) throws IOException {
		var type = RelationType.valueOf(String.valueOf(edge.get("type")));
		script.write(
				"MATCH (a:Entity|Record|Evidence {id: %s}) MATCH (b:Entity|Record|Evidence {id: %s}) MERGE (a)-[r:%s {id: %s}]->(b) SET r += %s;\n"
					.formatted(this.literals.of(edge.get("from")), this.literals.of(edge.get("to")), type.name(),
							this.literals.of(edge.get("id")), properties(edge, List.of("id", "type", "from", "to"))));
	}

	/**
	 * As the graph has them: the bounds of a period are properties of the edge itself.
	 */
	private String properties(Map<String, @Nullable Object> thing, List<String> without) {
		var properties = new LinkedHashMap<String, Object>();
		thing.forEach((name, value) -> {
			if (name.equals("period") && value instanceof Map<?, ?> period) {
				Flat.of(period).forEach(properties::put);
			}
			else if (value instanceof Map<?, ?> nested) {
				Flat.of(nested).forEach((inner, content) -> properties.put(name + "." + inner, content));
			}
			else if (value != null && !without.contains(name)) {
				properties.put(name, value);
			}
		});
		return this.literals.map(properties);
	}

}
