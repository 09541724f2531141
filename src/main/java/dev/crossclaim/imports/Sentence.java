package dev.crossclaim.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.crossclaim.ontology.RelationType;

/** Tells in a sentence what a row states, for people who try a file out. */
final class Sentence {

	/** Bounds of a period; their texts tell the same. */
	private static final List<String> BOUNDS = List.of("name", "startEarliest", "startLatest", "endEarliest",
			"endLatest", "knownUntil", "horizon");

	private final Facts facts;

	private final Map<String, String> names = new HashMap<>();

	private Sentence(Facts facts) {
		this.facts = facts;
		facts.nodes().forEach((node) -> this.names.put(node.id(), name(node)));
	}

	static String of(Facts facts) {
		return new Sentence(facts).text();
	}

	private static String name(NodeFact node) {
		return String.valueOf(node.content().getOrDefault("name", node.id()));
	}

	private String text() {
		var head = this.facts.nodes().isEmpty() ? null : this.facts.nodes().getFirst();
		var id = (head != null) ? head.id() : "";
		var about = (head != null) ? Stream.of(about(head)) : Stream.<String>of();
		var links = this.facts.links().stream().map((link) -> link(link, id));
		return Stream.concat(about, links).collect(Collectors.joining("; ", "", "."));
	}

	private static String about(NodeFact node) {
		var more = node.content()
			.entrySet()
			.stream()
			.filter((one) -> !BOUNDS.contains(one.getKey()))
			.map((one) -> one.getKey() + " " + one.getValue())
			.collect(Collectors.joining(", "));
		return "%s \"%s\" (%s)%s".formatted(node.type().label(), name(node), node.id(),
				more.isEmpty() ? "" : ": " + more);
	}

	private String link(LinkFact link, String head) {
		var from = this.names.getOrDefault(link.from(), link.from());
		var to = this.names.getOrDefault(link.to(), link.to());
		if (link.type() == RelationType.PARTY_TO) {
			var role = String.valueOf(link.content().get("role"));
			return link.to().equals(head) ? "%s %s".formatted(role, from) : "%s %s of %s".formatted(role, from, to);
		}
		return link.from().equals(head) ? "%s %s".formatted(link.type(), to)
				: "%s %s %s".formatted(from, link.type(), to);
	}

}
