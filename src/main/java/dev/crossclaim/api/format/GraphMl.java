package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.crossclaim.api.GraphAnswer;

/**
 * GraphML, http://graphml.graphdrawing.org/, with typed keys. Its ids are name tokens of
 * XML, which ours are not always: the id itself is the attribute {@code identifier}.
 */
class GraphMl implements GraphWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._:-]|_(?=x[0-9A-F]{4}_)");

	private final Json json;

	GraphMl(Json json) {
		this.json = json;
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		var about = About.of(graph);
		var nodes = identified(Flat.of(graph.nodes()));
		var edges = identified(Flat.of(graph.edges()));
		var xml = new Xml(out);
		xml.open("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
		var aboutKeys = keys(xml, "graph", Flat.columns(List.of(about)));
		var nodeKeys = keys(xml, "node", Flat.columns(nodes));
		var edgeKeys = keys(xml, "edge", Flat.columns(edges));
		xml.open("graph", "id", "answer", "edgedefault", "directed");
		data(xml, aboutKeys, about);
		for (var node : nodes) {
			data(xml.open("node", "id", token(node, "id")), nodeKeys, node).close();
		}
		for (var edge : edges) {
			xml.open("edge", "id", token(edge, "id"), "source", token(edge, "from"), "target", token(edge, "to"));
			data(xml, edgeKeys, edge).close();
		}
		xml.end();
	}

	/**
	 * Declares the attributes of one kind of element; an element's own id and ends are no
	 * attributes.
	 */
	private static Map<String, String> keys(Xml xml, String element, Map<String, Kind> columns) throws IOException {
		var keys = new LinkedHashMap<String, String>();
		columns.keySet().removeAll(List.of("id", "from", "to"));
		for (var column : columns.entrySet()) {
			var key = element.charAt(0) + String.valueOf(keys.size());
			keys.put(column.getKey(), key);
			xml.empty("key", "id", key, "for", element, "attr.name", column.getKey(), "attr.type",
					column.getValue().attributeType());
		}
		return keys;
	}

	private Xml data(Xml xml, Map<String, String> keys, Map<String, Object> row) throws IOException {
		for (var key : keys.entrySet()) {
			var value = row.get(key.getKey());
			if (value != null) {
				xml.text("data", this.json.text(value), "key", key.getValue());
			}
		}
		return xml;
	}

	private static List<Map<String, Object>> identified(List<Map<String, Object>> rows) {
		rows.forEach((row) -> row.put("identifier", row.getOrDefault("id", "")));
		return rows;
	}

	/**
	 * The id as a name token: other characters by their code, such as {@code _x007C_}.
	 */
	private static String token(Map<String, Object> row, String name) {
		return OTHER.matcher(String.valueOf(row.get(name)))
			.replaceAll((found) -> "_x%04X_".formatted((int) found.group().charAt(0)));
	}

}
