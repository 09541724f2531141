package dev.crossclaim.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Properties of a node or a relationship. What is null or blank is left out, so that a
 * row can be read without asking for each of its columns.
 */
public final class Content {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final Map<String, Object> values = new TreeMap<>();

	private Content() {
	}

	public static Content none() {
		return new Content();
	}

	/** Begins with a text. */
	public static Content of(String name, @Nullable String text) {
		return new Content().text(name, text);
	}

	/** A text, its white space made single blanks. */
	public Content text(String name, @Nullable String text) {
		var plain = (text != null) ? SPACES.matcher(text).replaceAll(" ").strip() : "";
		return put(name, plain.isEmpty() ? null : plain);
	}

	/** Texts in the order given, each once. */
	public Content texts(String name, Collection<String> texts) {
		var plain = texts.stream().map((text) -> SPACES.matcher(text).replaceAll(" ").strip());
		var some = plain.filter((text) -> !text.isEmpty()).distinct().toList();
		return put(name, some.isEmpty() ? null : some);
	}

	public Content day(String name, @Nullable LocalDate day) {
		return put(name, day);
	}

	public Content number(String name, @Nullable Long number) {
		return put(name, number);
	}

	public Content decimal(String name, @Nullable Double number) {
		return put(name, number);
	}

	/** A flag that is stored only where it is true. */
	public Content flag(String name, boolean flag) {
		return put(name, flag ? Boolean.TRUE : null);
	}

	/** The bounds of a period. */
	public Content period(Period period) {
		period.values().forEach(this::put);
		return this;
	}

	private Content put(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, value);
		}
		return this;
	}

	@Nullable Object find(String name) {
		return this.values.get(name);
	}

	Map<String, Object> values() {
		return Collections.unmodifiableMap(this.values);
	}

	List<String> names() {
		return List.copyOf(this.values.keySet());
	}

}
