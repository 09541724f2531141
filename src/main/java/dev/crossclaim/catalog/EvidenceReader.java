package dev.crossclaim.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.crossclaim.ontology.Modality;

/** Reads what all claims of a statement share: who says it, where, how and when. */
class EvidenceReader {

	private static final List<String> MODALITIES = Arrays.stream(Modality.values()).map(Modality::name).toList();

	private static final List<String> POLARITIES = List.of("positive", "negative");

	private final Catalog catalog;

	EvidenceReader(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Returns the properties that each claim of the statement carries. */
	Map<String, Object> read(Block block) {
		var properties = new TreeMap<String, Object>();
		readEvidence(properties, block);
		Dates.put(properties, "note", block.find("note"));
		readRecorded(properties, block);
		readDates(properties, block);
		checkOrder(properties, block);
		return properties;
	}

	private void readRecorded(Map<String, Object> properties, Block block) {
		Dates.putDay(properties, block, "recordedAt");
		Dates.putDay(properties, block, "retractedAt");
		var decided = this.catalog.recordedAt();
		if (decided != null) {
			List.of("recordedAt", "retractedAt")
				.stream()
				.filter(block::has)
				.forEach((key) -> block.problem(key, "is the day of a decision: leave it out"));
			properties.put("recordedAt", decided);
		}
		else if (!block.has("recordedAt")) {
			block.problem("'recordedAt' is missing");
		}
	}

	private void readEvidence(Map<String, Object> properties, Block block) {
		this.catalog.use(block.get("passage"));
		block.get("origin");
		block.get("modality");
		Dates.put(properties, "modality", block.oneOf("modality", MODALITIES));
		var polarity = block.oneOf("polarity", POLARITIES);
		properties.put("polarity", (polarity != null) ? polarity : "positive");
		properties.put("attribution", block.texts("by"));
		if (block.texts("by").isEmpty()) {
			block.problem("missing evidence: 'by' says who stated it");
		}
	}

	/** A statement is as old as its source; it holds when the source says so. */
	private void readDates(Map<String, Object> properties, Block block) {
		var published = findSource(block.get("passage"));
		Dates.put(properties, "statedOn", published.get("published"));
		Dates.put(properties, "statedEarliest", published.get("publishedEarliest"));
		Dates.put(properties, "statedLatest", published.get("publishedLatest"));
		var holds = block.find("holds");
		if (!"published".equals(holds)) {
			Dates.putSpan(properties, block, "holds", "attested");
		}
		else if (!published.containsKey("published")) {
			block.problem("holds", "cannot be 'published': the source has no date");
		}
		else {
			Dates.put(properties, "attestedEarliest", published.get("publishedEarliest"));
			Dates.put(properties, "attestedLatest", published.get("publishedLatest"));
		}
	}

	private static void checkOrder(Map<String, Object> properties, Block block) {
		if (Dates.isBefore(properties, "retractedAt", properties, "recordedAt")) {
			block.problem("retractedAt", "is before 'recordedAt'");
		}
		if (Dates.isBefore(properties, "recordedAt", properties, "statedEarliest")) {
			block.problem("recordedAt", "is before the source was published");
		}
		if (Dates.isBefore(properties, "statedLatest", properties, "attestedEarliest")) {
			block.problem("holds", "is after the source was published: nobody can attest what is to come");
		}
	}

	private Map<String, Object> findSource(String passage) {
		int hash = passage.indexOf('#');
		var source = (hash > 0) ? this.catalog.find(passage.substring(0, hash)) : null;
		return (source != null) ? source.properties() : Map.of();
	}

}
