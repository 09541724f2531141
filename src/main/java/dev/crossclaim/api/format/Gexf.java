package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.picture.Layout;

/**
 * GEXF 1.3, https://gexf.net/. The graph is static and its bounds of time are attributes:
 * a lifetime in GEXF is certain, and most of ours are not.
 */
class Gexf implements GraphWriter {

	private static final double WIDTH = 1000;

	private final Json json;

	private final Function<GraphAnswer, Layout> layouts;

	Gexf(Json json, Function<GraphAnswer, Layout> layouts) {
		this.json = json;
		this.layouts = layouts;
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		var nodes = Flat.of(graph.nodes());
		var edges = Flat.of(graph.edges());
		var layout = this.layouts.apply(graph);
		var places = layout.relative();
		var xml = new Xml(out);
		xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
		meta(xml, About.of(graph));
		xml.open("graph", "defaultedgetype", "directed", "mode", "static");
		var nodeKeys = attributes(xml, "node", Flat.columns(nodes));
		var edgeKeys = attributes(xml, "edge", Flat.columns(edges));
		xml.open("nodes");
		for (var node : nodes) {
			xml.open("node", "id", text(node, "id"), "label", text(node, "name"));
			values(xml, nodeKeys, node);
			position(xml, places.get(text(node, "id")), layout.aspect());
			xml.close();
		}
		xml.close().open("edges");
		for (var edge : edges) {
			xml.open("edge", "id", text(edge, "id"), "source", text(edge, "from"), "target", text(edge, "to"), "label",
					text(edge, "type"), "kind", text(edge, "type"));
			values(xml, edgeKeys, edge).close();
		}
		xml.end();
	}

	/** As the picture has it; the vertical axis of GEXF points up. */
	private static void position(Xml xml, double @Nullable [] place, double aspect) throws IOException {
		if (place != null) {
			xml.empty("viz:position", "x", String.valueOf(place[0] * WIDTH), "y",
					String.valueOf(-place[1] * WIDTH / aspect), "z", "0.0");
		}
	}

	private void meta(Xml xml, Map<String, Object> about) throws IOException {
		xml.open("meta");
		xml.text("creator", "Crossclaim");
		var lines = about.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + this.json.text(entry.getValue()))
			.toList();
		xml.text("description", String.join("\n", lines));
		xml.close();
	}

	private static Map<String, String> attributes(Xml xml, String element, Map<String, Kind> columns)
			throws IOException {
		var keys = new LinkedHashMap<String, String>();
		columns.keySet().removeAll(List.of("id", "from", "to"));
		xml.open("attributes", "class", element);
		for (var column : columns.entrySet()) {
			var key = String.valueOf(keys.size());
			keys.put(column.getKey(), key);
			xml.empty("attribute", "id", key, "title", column.getKey(), "type", column.getValue().attributeType());
		}
		xml.close();
		return keys;
	}

	private Xml values(Xml xml, Map<String, String> keys, Map<String, Object> row) throws IOException {
		xml.open("attvalues");
		for (var key : keys.entrySet()) {
			var value = row.get(key.getKey());
			if (value != null) {
				xml.empty("attvalue", "for", key.getValue(), "value", this.json.text(value));
			}
		}
		return xml.close();
	}

	private static String text(Map<String, Object> row, String name) {
		return String.valueOf(row.get(name));
	}

}
