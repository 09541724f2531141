package dev.crossclaim.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what goes into a bundle, and keeps how to cite whom it goes back to. */
class Tally {

	private static final String UNSTATED = "not stated by the source; of its text the bundle holds places and summaries "
			+ "in our own words only";

	private final Map<String, Long> nodes = new TreeMap<>();

	private final Map<String, Long> relationships = new TreeMap<>();

	private final List<Manifest.Cited> sources = new ArrayList<>();

	void node(List<String> labels, Map<String, Object> properties) {
		labels.forEach((label) -> this.nodes.merge(label, 1L, Long::sum));
		if (labels.contains("Source") || labels.contains("Dataset")) {
			this.sources.add(new Manifest.Cited(String.valueOf(properties.get("id")), citation(properties),
					licence(properties)));
		}
	}

	void relationship(String type) {
		this.relationships.merge(type, 1L, Long::sum);
	}

	Manifest.Counts counts() {
		return new Manifest.Counts(this.nodes, this.relationships);
	}

	List<Manifest.Cited> sources() {
		return this.sources;
	}

	private static String citation(Map<?, ?> source) {
		var title = (source.get("title") != null) ? source.get("title") : source.get("name");
		return Stream.of(source.get("author"), title, source.get("publisher"), source.get("published"))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining(". "));
	}

	private static String licence(Map<?, ?> source) {
		return Stream.of(source.get("licence"), source.get("license"))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse(UNSTATED);
	}

}
