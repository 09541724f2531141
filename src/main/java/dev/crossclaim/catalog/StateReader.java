package dev.crossclaim.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Field.Value;
import dev.crossclaim.ontology.Role;

import static dev.crossclaim.catalog.ClaimReader.put;
import static dev.crossclaim.catalog.ClaimReader.putSpan;

/** Reads one item of {@code states}: a field, its value and its modifiers. */
class StateReader {

	private static final int LONGEST_SLUG = 48;

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

	/** Returns the field stated, or null where it cannot be read; that is a problem. */
	@Nullable State read(String blockId) {
		var fields = this.block.keys().stream().flatMap((key) -> Field.find(key).stream()).toList();
		// "value" modifies a size and is a field of its own
		var field = fields.stream().findFirst().orElse(null);
		if (field == null || fields.size() > 1) {
			this.block.problem("exactly one field is expected here, not " + this.block.keys());
			return null;
		}
		var value = this.block.get(field.word());
		var id = blockId + "/" + field.word() + role(field) + slug(field, value);
		this.properties.put("id", id);
		this.properties.put("field", field.word());
		readValue(field, value);
		readModifiers(field);
		this.block.rejectUnknownKeys();
		return new State(id, field, this.subject.id(), (field.value() == Value.NODE) ? value : null, this.properties,
				this.block);
	}

	private String role(Field field) {
		if (field != Field.PARTY) {
			return "";
		}
		var word = this.block.get("role");
		if (Role.find(word).isEmpty()) {
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
		this.properties.put("value", (field.value() == Value.NONE) ? "true" : value);
		switch (field.value()) {
			case DATE -> putSpan(this.properties, this.block, field.word(), "value");
			case NUMBER -> {
				if (value.matches("-?[0-9_.]+")) {
					put(this.properties, "number", this.block.number(field.word()));
				}
			}
			case FLAG -> put(this.properties, "flag", this.block.flag(field.word()));
			default -> {
			}
		}
	}

	private void readModifiers(Field field) {
		put(this.properties, "as", this.block.find("as"));
		put(this.properties, "text", this.block.find("text"));
		if (field == Field.STATE || field == Field.RESPONSE) {
			put(this.properties, "on", this.block.find("on"));
			putSpan(this.properties, this.block, "on", "value");
		}
		if (field.value() == Value.NODE) {
			putSpan(this.properties, this.block, "since", "since");
			putSpan(this.properties, this.block, "until", "until");
		}
		if (field.value() == Value.NUMBER) {
			put(this.properties, "unit", this.block.find("unit"));
			put(this.properties, "qualifier", this.block.find("qualifier"));
			put(this.properties, "approximate", this.block.flag("approximate"));
			put(this.properties, "min", this.block.number("min"));
			put(this.properties, "max", this.block.number("max"));
		}
	}

}
