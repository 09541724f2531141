package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Span;

/**
 * Reads the claims of an entry: one block is one statement, each of its states a claim.
 */
class ClaimReader {

	private final Catalog catalog;

	private final List<Correction> corrections = new ArrayList<>();

	ClaimReader(Catalog catalog) {
		this.catalog = catalog;
	}

	void readAll(Block entry) {
		var subject = this.catalog.find(entry.get("id"));
		if (subject != null) {
			entry.blocks("claims").forEach((block) -> read(subject, block));
		}
	}

	private void read(NodeRow subject, Block block) {
		var id = subject.id() + "/" + block.get("id");
		var passage = block.get("passage");
		var shared = shared(block, findSource(passage));
		var states = block.blocks("states");
		if (states.isEmpty()) {
			block.problem("a claim states at least one field");
		}
		for (var state : states) {
			var claim = new StateReader(subject, state).read(id);
			if (claim != null) {
				claim.properties().putAll(shared);
				add(claim, block, passage);
			}
		}
		this.catalog.use(passage);
		block.rejectUnknownKeys();
	}

	private void add(StateReader.State claim, Block block, String passage) {
		var id = claim.id();
		this.catalog.add(new NodeRow(NodeType.CLAIM, id, claim.properties(), claim.at()));
		this.catalog.add(new LinkRow(id, RelationType.ABOUT, claim.subject(), claim.field().on(), claim.at()));
		if (claim.node() != null) {
			this.catalog.add(new LinkRow(id, RelationType.HAS_VALUE, claim.node(), claim.field().target(), claim.at()));
		}
		this.catalog.add(new LinkRow(id, RelationType.SUPPORTED_BY, passage, block));
		this.catalog.add(new LinkRow(id, RelationType.FROM, block.get("origin"), block));
		var replaced = block.find("supersedes");
		if (replaced != null) {
			this.corrections.add(new Correction(id, replaced, claim.field(), block));
		}
	}

	/** Connects corrections with what they replace, once all claims are read. */
	void finish() {
		for (var correction : this.corrections) {
			var replaced = this.catalog.nodes()
				.stream()
				.map(NodeRow::id)
				.filter((id) -> id.startsWith(correction.replaced + "/"))
				.toList();
			if (replaced.isEmpty()) {
				correction.at.problem("supersedes", "names '%s', which is no claim".formatted(correction.replaced));
			}
			replaced.stream()
				.filter((id) -> id.startsWith(correction.replaced + "/" + correction.field.word()))
				.forEach((id) -> this.catalog
					.add(new LinkRow(correction.claim, RelationType.SUPERSEDES, id, correction.at)));
		}
	}

	private record Correction(String claim, String replaced, Field field, Block at) {
	}

	private @Nullable NodeRow findSource(String passage) {
		int hash = passage.indexOf('#');
		return (hash > 0) ? this.catalog.find(passage.substring(0, hash)) : null;
	}

	private static Map<String, Object> shared(Block block, @Nullable NodeRow source) {
		var properties = new TreeMap<String, Object>();
		var modality = block.get("modality");
		if (List.of(Modality.values()).stream().noneMatch((known) -> known.name().equals(modality))) {
			block.problem("modality", "is expected to be one of " + List.of(Modality.values()));
		}
		properties.put("modality", modality);
		var polarity = block.has("polarity") ? block.get("polarity") : "positive";
		if (!polarity.equals("positive") && !polarity.equals("negative")) {
			block.problem("polarity", "is expected to be positive or negative");
		}
		properties.put("polarity", polarity);
		properties.put("attribution", block.texts("by"));
		if (block.texts("by").isEmpty()) {
			block.problem("missing evidence: 'by' says who stated it");
		}
		putDay(properties, block, "recordedAt");
		if (!block.has("recordedAt")) {
			block.problem("'recordedAt' is missing");
		}
		putDay(properties, block, "retractedAt");
		put(properties, "note", block.find("note"));
		putDates(properties, block, source);
		return properties;
	}

	private static void putDates(Map<String, Object> properties, Block block, @Nullable NodeRow source) {
		var published = (source != null) ? source.properties() : Map.<String, Object>of();
		put(properties, "statedOn", published.get("published"));
		put(properties, "statedEarliest", published.get("publishedEarliest"));
		put(properties, "statedLatest", published.get("publishedLatest"));
		var holds = block.find("holds");
		if (holds == null) {
			return;
		}
		if (!holds.equals("published")) {
			putSpan(properties, block, "holds", "attested");
		}
		else if (!published.containsKey("published")) {
			block.problem("holds", "cannot be 'published': the source has no date");
		}
		else {
			put(properties, "attestedEarliest", published.get("publishedEarliest"));
			put(properties, "attestedLatest", published.get("publishedLatest"));
		}
	}

	/** Reads a date under a key into {@code <name>Earliest} and {@code <name>Latest}. */
	static void putSpan(Map<String, Object> properties, Block block, String key, String name) {
		var text = block.find(key);
		if (text == null) {
			return;
		}
		try {
			var span = Span.parse(text);
			put(properties, name + "Earliest", span.earliest());
			put(properties, name + "Latest", span.latest());
		}
		catch (IllegalArgumentException ex) {
			block.problem(key, "is an impossible date: " + ex.getMessage());
		}
	}

	private static void putDay(Map<String, Object> properties, Block block, String key) {
		var text = block.find(key);
		try {
			put(properties, key, (text != null) ? LocalDate.parse(text) : null);
		}
		catch (DateTimeParseException ex) {
			block.problem(key, "is an impossible date: '%s' is not a day".formatted(text));
		}
	}

	static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

}
