package dev.crossclaim.api.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.Shown;
import dev.crossclaim.picture.Look;

/** A graph whose texts hold everything that some format has a meaning for. */
final class Samples {

	static final List<String> HOSTILE = List.of("plain", "it's \"quoted\" `ticked` $x {y}",
			"back\\slash \\u0027 \\\\u0027", "line\nfeed\r\nreturn\ttab", "</data><!-- ]]> &amp; <b>", "=1+1", "+1",
			"-1", "@SUM(A1)", "\ttab", "\rreturn", "'apostrophe", "comma, semicolon; |",
			"Ünïcödé Ωμέγα 漢字 😀 \u202Eright", "\u2028line\u2029paragraph\u0085", "// comment /* more */ ; RETURN 1",
			"trailing\\", "\\u");

	private Samples() {
	}

	static GraphAnswer hostile() {
		var nodes = new ArrayList<Map<String, @Nullable Object>>();
		var edges = new ArrayList<Map<String, @Nullable Object>>();
		for (int i = 0; i < HOSTILE.size(); i++) {
			nodes.add(node("n/%d:%s".formatted(i, HOSTILE.get(i)), HOSTILE.get(i)));
			edges
				.add(edge(id(nodes.get(i)), "PARTNERS_WITH", id(nodes.getFirst()), "r%d".formatted(i), HOSTILE.get(i)));
		}
		edges.add(edge(id(nodes.get(1)), "LITIGATES_AGAINST", id(nodes.get(2)), "suit-1", "two suits"));
		edges.add(edge(id(nodes.get(1)), "LITIGATES_AGAINST", id(nodes.get(2)), "suit-2", "between the same"));
		return new GraphAnswer(LocalDate.of(2024, 7, 31), null, null, LocalDate.of(2024, 7, 31), "YES",
				"An accusation is not a finding.", nodes, edges, false, Map.of(), null,
				new Shown("A & B", List.of(), false, Look.PLAIN, false));
	}

	private static Map<String, @Nullable Object> node(String id, String name) {
		var node = new LinkedHashMap<String, @Nullable Object>();
		node.put("id", id);
		node.put("name", name);
		node.put("label", "Company");
		node.put("lei", null);
		node.put("aliases", List.of(name, "other"));
		return node;
	}

	private static Map<String, @Nullable Object> edge(String from, String type, String to, String record, String text) {
		var edge = new LinkedHashMap<String, @Nullable Object>();
		edge.put("id", String.join("|", from, type, to, record));
		edge.put("type", type);
		edge.put("from", from);
		edge.put("to", to);
		edge.put("record", record);
		edge.put("certainty", "POSSIBLE");
		edge.put("contested", true);
		edge.put("origins", 2L);
		edge.put("share", 0.5);
		edge.put("places", List.of(Map.of("id", "DE", "name", "Germany"), Map.of("id", "US-DE", "name", "Delaware")));
		edge.put("period", Map.of("startLatest", LocalDate.of(2024, 7, 31), "startText", text));
		edge.put("modalities", List.of("REPORTED", "ALLEGED"));
		return edge;
	}

	static List<String> nodeIds(GraphAnswer graph) {
		return graph.nodes().stream().map(Samples::id).toList();
	}

	static List<String> edgeIds(GraphAnswer graph) {
		return graph.edges().stream().map(Samples::id).toList();
	}

	static String id(Map<String, @Nullable Object> thing) {
		return String.valueOf(thing.get("id"));
	}

	static Json json() {
		return new Json(JsonMapper.builder()
			.changeDefaultPropertyInclusion((value) -> value
				.withContentInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
			.build());
	}

	static byte[] written(GraphWriter writer, GraphAnswer graph) {
		try {
			var out = new ByteArrayOutputStream();
			writer.write(graph, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
