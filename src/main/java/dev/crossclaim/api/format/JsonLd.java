package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriUtils;

import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.ontology.NodeType;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * JSON-LD 1.1. An edge is a thing of its own, with its certainty: a plain triple would
 * state what is perhaps only possible. The context stands in the document, so that nobody
 * has to fetch it, and is served at {@code /contexts/v1.jsonld}.
 */
class JsonLd implements GraphWriter {

	private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

	private final Json json;

	private final Object context;

	JsonLd(Json json) {
		this.json = json;
		this.context = context();
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		var document = document(About.of(graph));
		document.put("nodes", graph.nodes().stream().map(JsonLd::node).toList());
		document.put("edges", graph.edges().stream().map(JsonLd::edge).toList());
		out.write(this.json.bytes(document));
	}

	void write(EntityAnswer entity, OutputStream out) throws IOException {
		var document = document(About.of(entity));
		document.putAll(thing(entity.properties()));
		out.write(this.json.bytes(document));
	}

	private Map<String, Object> document(Map<String, Object> about) {
		var document = new LinkedHashMap<String, Object>();
		document.put("@context", this.context);
		document.putAll(about);
		document.put("licence", LICENCE);
		return document;
	}

	/** A name for what an id stands for, the same on every server. */
	static String iri(Object id) {
		return "urn:crossclaim:id:" + UriUtils.encode(id.toString(), UTF_8);
	}

	private static Map<String, Object> node(Map<String, @Nullable Object> node) {
		var label = String.valueOf(node.get("label"));
		var thing = thing(node);
		thing.remove("label");
		thing.put("@type", NodeType.findByLabel(label).map(NodeType::labels).orElse(List.of(label)));
		return thing;
	}

	private static Map<String, Object> edge(Map<String, @Nullable Object> edge) {
		var thing = thing(edge);
		thing.put("@type", String.valueOf(thing.remove("type")));
		for (var end : List.of("from", "to", "record")) {
			var id = edge.get(end);
			if (id instanceof String) {
				thing.put(end, Map.of("@id", iri(id)));
			}
		}
		return thing;
	}

	private static Map<String, Object> thing(Map<?, ?> properties) {
		var thing = new LinkedHashMap<String, Object>();
		properties.forEach((name, value) -> {
			if (name.equals("id") && value != null) {
				thing.put("@id", iri(value));
				thing.put("identifier", value);
			}
			else if (value != null) {
				thing.put(name.toString(), value(value));
			}
		});
		return thing;
	}

	private static Object value(Object value) {
		return switch (value) {
			case Map<?, ?> nested -> thing(nested);
			case List<?> list -> list.stream().filter(java.util.Objects::nonNull).map(JsonLd::value).toList();
			default -> value;
		};
	}

	private static Object context() {
		try (var file = new ClassPathResource("static/contexts/v1.jsonld").getInputStream()) {
			return JsonMapper.shared().readTree(file).get("@context");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
