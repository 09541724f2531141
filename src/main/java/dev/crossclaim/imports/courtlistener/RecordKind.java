package dev.crossclaim.imports.courtlistener;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Outcome;

/** The kinds of records, each known by fields that no kind before it has. */
enum RecordKind {

	/** A party, with its roles in its cases. */
	PARTY(Records::party, "party_types"),
	/** A lawyer. */
	ATTORNEY(skipped("attorney"), "parties_represented"),
	/** An opinion, of the search or of case law: its docket is a record of its own. */
	OPINION(skipped("opinion"), "cluster_id"),
	/** A cluster of opinions. */
	CLUSTER(skipped("opinion"), "sub_opinions"),
	/** A recording of a hearing. */
	AUDIO(skipped("oral argument"), "file_size_mp3"),
	/** An entry of a docket. */
	ENTRY(Records::entry, "recap_sequence_number"),
	/** The same, from a selection of fields. */
	SHORT_ENTRY(Records::entry, "docket", "recap_documents"),
	/** The same, without its documents. */
	BARE_ENTRY(Records::entry, "docket", "entry_number"),
	/** A docket that the search found. */
	FOUND_DOCKET(Records::docket, "docketNumber"),
	/** A document that the search found, with its docket. */
	FOUND_DOCUMENT(Records::entry, "docket_id", "docket_entry_id"),
	/** A document, which names its entry and not its docket. */
	DOCUMENT(skipped("document, which names no docket"), "docket_entry"),
	/** The same, from a selection of fields. */
	SHORT_DOCUMENT(skipped("document, which names no docket"), "document_number"),
	/** A docket. */
	DOCKET(Records::docket, "docket_number"),
	/** The case in the Integrated Database of the Federal Judicial Center. */
	INTEGRATED(skipped("row of the integrated database"), "dataset_source"),
	/** A court. */
	COURT(skipped("court"), "citation_string"),
	/** A judge. */
	PERSON(skipped("person"), "name_last"),
	/** None of these. */
	OTHER((json) -> Outcome.quarantined("no docket, party or entry"));

	private final Function<JsonNode, Outcome> reader;

	private final List<String> fields;

	RecordKind(Function<JsonNode, Outcome> reader, String... fields) {
		this.reader = reader;
		this.fields = List.of(fields);
	}

	private static Function<JsonNode, Outcome> skipped(String what) {
		return (json) -> Outcome.skipped(what);
	}

	/** The first kind all of whose telling fields a record has. */
	static RecordKind of(JsonNode json) {
		return Stream.of(values()).filter((kind) -> kind.fields.stream().allMatch(json::has)).findFirst().orElse(OTHER);
	}

	Outcome read(JsonNode json) {
		return this.reader.apply(json);
	}

}
