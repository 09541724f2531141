package dev.crossclaim.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Field.Value;
import dev.crossclaim.ontology.Role;

import static dev.crossclaim.catalog.Dates.isBefore;
import static dev.crossclaim.catalog.Dates.put;
import static dev.crossclaim.catalog.Dates.putSpan;

/** Reads one item of {@code states}: a field, its value and its modifiers. */
class StateReader {

	private static final int LONGEST_SLUG = 48;

	private static final List<String> TERMS = List.of("disclosed", "undisclosed");

	private static final List<String> QUALIFIERS = List.of("at least", "more than", "at most", "less than", "about",
			"unspecified");

	private final NodeRow subject;

	private final Block block;

	private final Map<String, Object> properties = new TreeMap<>();

	StateReader(NodeRow subject, Block block) {
		this.subject = subject;
		this.block = block;
	}

	/**
	 * A field that a claim states, with the node that is its value, if it is a node.
	 */
	record State(String id, Field field, String subject, @Nullable String node, Map<String, Object> properties,
			Block at) {
	}

	/** Returns the field stated; empty where it cannot be read, which is a problem. */
	Optional<State> read(String blockId) {
		var fields = this.block.keys().stream().flatMap((key) -> Field.find(key).stream()).toList();
		if (fields.size() != 1) {
			this.block.problem("exactly one field is expected here, not " + this.block.keys());
			return Optional.empty();
		}
		var field = fields.getFirst();
		var value = this.block.get(field.word());
		var id = blockId + "/" + field.word() + role(field) + slug(field, value);
		this.properties.put("id", id);
		this.properties.put("field", field.word());
		readValue(field, value);
		readModifiers(field);
		this.block.rejectUnknownKeys();
		return Optional.of(new State(id, field, this.subject.id(), (field.value() == Value.NODE) ? value : null,
				this.properties, this.block));
	}

	private String role(Field field) {
		if (field != Field.PARTY) {
			return "";
		}
		var word = this.block.get("role");
		if (!word.isEmpty() && Role.find(word).isEmpty()) {
			this.block.problem("role", "'%s' is not a role".formatted(word));
		}
		this.properties.put("role", word);
		return "/" + word;
	}

	private static String slug(Field field, String value) {
		return switch (field.value()) {
			case NODE -> "/" + value;
			case WORDS -> {
				var slug = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
				yield "/" + slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
			}
			default -> "";
		};
	}

	private void readValue(Field field, String value) {
		if (this.block.isWord() && field.value() != Value.NONE) {
			this.block.problem(field.word(), "needs a value");
		}
		if (!this.block.isWord() && field.value() == Value.NONE && !value.equals("true")) {
			this.block.problem(field.word(), "has no value: write it alone");
		}
		this.properties.put("value", (field.value() == Value.NONE) ? "true" : value);
		switch (field.value()) {
			case DATE -> putSpan(this.properties, this.block, field.word(), "value");
			case NUMBER -> readNumber(field, value);
			case FLAG -> put(this.properties, "flag", this.block.flag(field.word()));
			default -> {
			}
		}
		if (field == Field.TERMS) {
			this.block.oneOf(field.word(), TERMS);
		}
	}

	/** An observation may be worded; a count of patents or suits is a number. */
	private void readNumber(Field field, String value) {
		if (field != Field.VALUE || Block.NUMBER.matcher(value).matches()) {
			put(this.properties, "number", this.block.number(field.word()));
		}
	}

	private void readModifiers(Field field) {
		put(this.properties, "as", this.block.find("as"));
		put(this.properties, "text", this.block.find("text"));
		Dates.putDay(this.properties, this.block, "retractedAt");
		if (field == Field.STATE || field == Field.RESPONSE) {
			put(this.properties, "on", this.block.find("on"));
			putSpan(this.properties, this.block, "on", "value");
		}
		if (field.value() == Value.NODE) {
			putSpan(this.properties, this.block, "since", "since");
			putSpan(this.properties, this.block, "until", "until");
			if (isBefore(this.properties, "untilLatest", this.properties, "sinceEarliest")) {
				this.block.problem("until", "is before 'since'");
			}
		}
		if (field.value() == Value.NUMBER) {
			readMeasure();
		}
	}

	private void readMeasure() {
		put(this.properties, "unit", this.block.find("unit"));
		put(this.properties, "qualifier", this.block.oneOf("qualifier", QUALIFIERS));
		put(this.properties, "approximate", this.block.flag("approximate"));
		var min = this.block.number("min");
		var max = this.block.number("max");
		put(this.properties, "min", min);
		put(this.properties, "max", max);
		if (min != null && max != null && min > max) {
			this.block.problem("min", "is more than 'max'");
		}
	}

}
