package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;

/** The JSON of Cytoscape.js and Cytoscape: elements, each with its data. */
class Cytoscape implements GraphWriter {

	private final Json json;

	Cytoscape(Json json) {
		this.json = json;
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		out.write(this.json.bytes(Map.of("data", About.of(graph), "elements",
				Map.of("nodes", elements(graph.nodes()), "edges", elements(graph.edges())))));
	}

	private static List<Map<String, Object>> elements(List<Map<String, @Nullable Object>> things) {
		var elements = new ArrayList<Map<String, Object>>();
		for (Map<String, @Nullable Object> thing : things) {
			elements.add(Map.of("data", data(thing)));
		}
		return elements;
	}

	private static Map<String, @Nullable Object> data(Map<String, @Nullable Object> thing) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		thing.forEach(
				(name, value) -> data.put(name.equals("from") ? "source" : name.equals("to") ? "target" : name, value));
		return data;
	}

}
