package dev.crossclaim.api.mcp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** The words of the graph: first all labels and types, then one of them. */
class SchemaQuestion implements Askable {

	private static final String OF = "of";

	@Override
	public List<ToolParameter> parameters() {
		return List.of(ToolParameter.text(OF,
				"A label such as Lawsuit, or a type of relationship such as PARTNERS_WITH; without it all are listed."));
	}

	@Override
	public String summary() {
		return "What kinds of things and relationships does the graph hold?";
	}

	@Override
	public String description() {
		return """
				Without arguments every label and every type of relationship, each in a line. With `of` one of them: \
				properties, what sources can state of it, and which relationships start and end there.""";
	}

	@Override
	public @Nullable HandlerMethod handler() {
		return null;
	}

	@Override
	public Object ask(Arguments arguments) {
		var typed = arguments.text(OF);
		if (typed == null) {
			return Map.of("labels", each(NodeType.values(), SchemaQuestion::line), "relationships",
					each(RelationType.values(), SchemaQuestion::line));
		}
		var word = words().stream()
			.filter((one) -> one.equalsIgnoreCase(typed))
			.findFirst()
			.orElseThrow(() -> ApiProblem
				.invalid(OF, typed, "The graph has no such label or type; without 'of' all are listed.")
				.nearest(typed, words()));
		return NodeType.findByLabel(word).map(SchemaQuestion::whole).orElseGet(() -> line(RelationType.valueOf(word)));
	}

	private static List<String> words() {
		return Stream
			.concat(Arrays.stream(NodeType.values()).map(NodeType::label),
					Arrays.stream(RelationType.values()).map(RelationType::name))
			.toList();
	}

	private static Map<String, Object> whole(NodeType type) {
		var whole = new LinkedHashMap<String, Object>(line(type));
		whole.put("labels", type.labels());
		whole.put("properties",
				type.properties()
					.stream()
					.map((one) -> Map.of("name", one.name(), "kind", lower(one.kind()), "meaning", one.meaning()))
					.toList());
		whole.put("stated", each(Field.values(), (field) -> fits(field.on(), type) ? line(field) : null));
		whole.put("relationshipsFrom",
				each(RelationType.values(), (relation) -> fits(relation.from(), type) ? line(relation) : null));
		whole.put("relationshipsTo",
				each(RelationType.values(), (relation) -> fits(relation.to(), type) ? line(relation) : null));
		return whole;
	}

	private static boolean fits(String labels, NodeType type) {
		return Arrays.stream(labels.split("\\|")).anyMatch(type.labels()::contains);
	}

	private static Map<String, Object> line(NodeType type) {
		return ordered("label", type.label(), "layer", lower(type.layer()), "meaning", type.meaning());
	}

	private static Map<String, Object> line(RelationType type) {
		return ordered("type", type.name(), "from", type.from(), "to", type.to(), "layer", lower(type.layer()),
				"meaning", type.meaning());
	}

	private static Map<String, Object> line(Field field) {
		return ordered("field", field.word(), "value", lower(field.value()), "target", field.target());
	}

	private static Map<String, Object> ordered(String... namesAndTexts) {
		var line = new LinkedHashMap<String, Object>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			if (!namesAndTexts[i + 1].isEmpty()) {
				line.put(namesAndTexts[i], namesAndTexts[i + 1]);
			}
		}
		return line;
	}

	private static <T> List<Map<String, Object>> each(T[] values, Function<T, @Nullable Map<String, Object>> line) {
		return Arrays.stream(values).flatMap((one) -> Stream.ofNullable(line.apply(one))).toList();
	}

	private static String lower(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT);
	}

}
