package dev.crossclaim.imports.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An element of an XML document, without comments and namespaces. */
public final class XmlElement {

	private final String name;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<XmlElement> children = new ArrayList<>();

	/** All text within it, that of its children included. */
	private final StringBuilder text = new StringBuilder();

	XmlElement(String name) {
		this.name = name;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String attribute(String attribute) {
		return this.attributes.get(attribute);
	}

	/** All text within it, white space as single blanks; empty if there is none. */
	public String text() {
		return this.text.toString().replaceAll("\\s+", " ").strip();
	}

	/** The text at the first place that a path of names leads to; null if none is. */
	public @Nullable String text(String path) {
		return all(path).map(XmlElement::text).filter((text) -> !text.isEmpty()).findFirst().orElse(null);
	}

	/** The first element that a path of names leads to; null if none is. */
	public @Nullable XmlElement first(String path) {
		return all(path).findFirst().orElse(null);
	}

	/**
	 * All elements that a path of names leads to, such as {@code parties/applicants}; a
	 * name of several, for elements that were renamed, stands as {@code a|b}.
	 */
	public Stream<XmlElement> all(String path) {
		var found = Stream.of(this);
		for (var step : path.split("/", -1)) {
			var names = List.of(step.split("\\|", -1));
			found = found.flatMap((element) -> element.children.stream())
				.filter((child) -> names.contains("*") || names.contains(child.name));
		}
		return found;
	}

	void add(XmlElement child) {
		this.children.add(child);
	}

	void put(String attribute, String value) {
		this.attributes.put(attribute, value);
	}

	void append(CharSequence more) {
		this.text.append(more);
	}

	CharSequence raw() {
		return this.text;
	}

}
