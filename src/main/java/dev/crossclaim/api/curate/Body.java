package dev.crossclaim.api.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request says, and says all that is wrong with it at once. */
class Body {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JsonNode node;

	private final Set<String> asked = new TreeSet<>();

	private final List<Flaw> flaws = new ArrayList<>();

	Body(JsonNode node) {
		this.node = node;
		if (!node.isObject()) {
			this.flaws.add(new Flaw("", 0, "", "an object is expected"));
		}
	}

	/** A text that has to be there and say something. */
	String text(String key) {
		var text = find(key);
		if (text == null && !this.node.path(key).isString()) {
			flaw(key, "is expected to be text");
		}
		return (text != null) ? text : "";
	}

	/** A text, or null where there is none. */
	@Nullable String find(String key) {
		this.asked.add(key);
		var value = this.node.path(key);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (value.isString() && !value.asString().isBlank()) {
			return value.asString().strip();
		}
		flaw(key, "is expected to be text");
		return null;
	}

	/** A word that is one of these. */
	<E extends Enum<E>> E oneOf(String key, List<E> words) {
		var text = find(key);
		return words.stream().filter((word) -> word.name().equals(text)).findFirst().orElseGet(() -> {
			flaw(key, "is expected to be one of " + words);
			return words.getFirst();
		});
	}

	/** A list of texts. */
	List<String> texts(String key) {
		this.asked.add(key);
		var texts = new ArrayList<String>();
		for (var value : this.node.path(key)) {
			texts.add(value.isString() ? value.asString() : "");
		}
		if (!this.node.path(key).isArray() || texts.contains("")) {
			flaw(key, "is expected to be a list of texts");
		}
		return texts;
	}

	/** Texts by name, empty where there are none. */
	Map<String, String> map(String key) {
		this.asked.add(key);
		var map = new LinkedHashMap<String, String>();
		this.node.path(key)
			.properties()
			.forEach(
					(entry) -> map.put(entry.getKey(), entry.getValue().isString() ? entry.getValue().asString() : ""));
		if (map.containsValue("") || (this.node.has(key) && !this.node.path(key).isObject())) {
			flaw(key, "is expected to give texts by name");
		}
		return map;
	}

	/** An object as it is. */
	Map<String, Object> object(String key) {
		this.asked.add(key);
		if (this.node.path(key).isObject()) {
			return JSON.convertValue(this.node.path(key), new TypeReference<Map<String, Object>>() {
			});
		}
		flaw(key, "is expected to be an object");
		return Map.of();
	}

	/** A document of the catalogue: an object, or text in YAML. */
	String document(String key) {
		this.asked.add(key);
		var value = this.node.path(key);
		if (value.isString()) {
			return value.asString();
		}
		if (!value.isObject()) {
			flaw(key, "is expected to be a document of the catalogue, as an object or as YAML");
		}
		return value.toString();
	}

	/** Throws a problem if anything was wrong, or if there are keys nobody asked for. */
	void check() {
		this.node.propertyNames()
			.stream()
			.filter((key) -> !this.asked.contains(key))
			.forEach((key) -> flaw(key, "is not known here; known are " + this.asked));
		if (!this.flaws.isEmpty()) {
			throw CurationProblems.invalid(this.flaws);
		}
	}

	private void flaw(String key, String reason) {
		this.flaws
			.add(new Flaw("/" + key.replace("~", "~0").replace("/", "~1"), 0, key, "'%s' %s".formatted(key, reason)));
	}

}
