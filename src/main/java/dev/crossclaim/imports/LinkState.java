package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.cypher.Canonical;
import dev.crossclaim.ontology.RelationType;

/**
 * One relationship of a batch: one for each type, start, end, content and dataset, with
 * the runs that attest it.
 */
final class LinkState {

	private final RelationType type;

	private final String from;

	private final String to;

	private final Map<String, Object> content;

	private final List<Long> runs = new ArrayList<>();

	private @Nullable String at;

	private boolean changed;

	private LinkState(RelationType type, String from, String to, Map<String, Object> content) {
		this.type = type;
		this.from = from;
		this.to = to;
		this.content = content;
	}

	/** A relationship that a row states, between the ids that stand for its ends. */
	static LinkState of(LinkFact fact, Resolver resolver, String dataset) {
		var from = (fact.type() == RelationType.STANDS_FOR) ? fact.from() : resolver.get(fact.from());
		var to = resolver.get(fact.to());
		var content = new TreeMap<>(fact.content());
		content.put("dataset", dataset);
		if (!from.equals(fact.from()) || isLed(fact, fact.from())) {
			content.put("namedStart", fact.from());
		}
		if (!to.equals(fact.to()) || isLed(fact, fact.to())) {
			content.put("namedEnd", fact.to());
		}
		return new LinkState(fact.type(), from, to, content);
	}

	/** Whether an end keeps how it was named, to be led elsewhere later. */
	private static boolean isLed(LinkFact fact, String end) {
		return fact.type() != RelationType.STANDS_FOR && Resolver.isHandle(end);
	}

	/** What tells it from others between the same nodes. */
	static String key(String from, String type, String to, Map<String, Object> content) {
		var own = new HashMap<>(content);
		own.remove("runs");
		return from + " " + type + " " + to + " " + Canonical.of(own);
	}

	String key() {
		return key(this.from, this.type.name(), this.to, this.content);
	}

	RelationType type() {
		return this.type;
	}

	String from() {
		return this.from;
	}

	String to() {
		return this.to;
	}

	/** It is in the graph. */
	void know(String at, List<Long> runs) {
		this.at = at;
		this.runs.addAll(runs);
	}

	boolean isKnown() {
		return this.at != null;
	}

	void add(long run) {
		if (!this.runs.contains(run)) {
			this.runs.add(run);
			this.changed = true;
		}
	}

	boolean isChanged() {
		return this.changed;
	}

	/** Row for {@code imports/create-links}, by the places of its ends. */
	Map<String, Object> creation(String from, String to) {
		var properties = new TreeMap<>(this.content);
		properties.put("runs", this.runs);
		return Map.of("from", from, "type", this.type.name(), "to", to, "properties", properties);
	}

	/** Row for {@code imports/set-link-runs}. */
	Map<String, Object> attestation() {
		return Map.of("at", String.valueOf(this.at), "runs", this.runs.stream().sorted().toList());
	}

}
