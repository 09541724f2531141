package dev.crossclaim.api.curate;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests look like, for the OpenAPI page. */
final class Bodies {

	static final String WHY = """
			{"why": "Two sources agree, and the passage says so."}""";

	static final String REMARK = """
			{"verdict": "APPROVE", "text": "I read the passage; it says so."}""";

	static final String PROPOSE = """
			{"why": "The article names a second market.",
			 "document": {"partnerships": [{"id": "aws-nokia-cloud-core-de", "claims": [
			   {"id": "second-market", "passage": "light-reading-2024-07-31#standfirst",
			    "origin": "light-reading-reporting-2024", "modality": "REPORTED", "by": ["Light Reading"],
			    "states": [{"market": "FR"}]}]}]}}""";

	static final String SUBJECT = """
			{"subject": "aws-nokia-cloud-core-de/jointly-in-germany", "why": "The passage was read wrongly."}""";

	static final String SUPERSEDE = """
			{"statement": "aws-nokia-cloud-core-de/jointly-in-germany", "section": "partnerships",
			 "claim": {"id": "corrected", "passage": "light-reading-2024-07-31#standfirst",
			   "origin": "light-reading-reporting-2024", "modality": "REPORTED", "by": ["Light Reading"],
			   "states": [{"market": "FR"}]},
			 "why": "The publisher corrected itself."}""";

	static final String MERGE = """
			{"from": "hmd-mobile", "into": "hmd-global", "why": "The company confirmed that it is one."}""";

	static final String SPLIT = """
			{"of": "alcatel-lucent", "into": ["nokia", "hmd-global"], "assigned": {}, "rest": "nokia",
			 "why": "Two companies of one name."}""";

	private Bodies() {
	}

	@Schema(name = "Reason")
	record Why(@Schema(description = "The reason, kept with the decision") String why) {
	}

	@Schema(name = "NewProposal")
	record Propose(
			@Schema(description = "A document of the catalogue, as an object or as text in YAML") Object document,
			String why) {
	}

	@Schema(name = "NewRemark")
	record Remark(@Schema(allowableValues = {
			"COMMENT", "APPROVE", "OBJECT" }) String verdict, String text){
	}

	@Schema(name = "OnSubject")
	record OnSubject(@Schema(
			description = "Id of a claim, a statement (entry and block), an entity, a record or a judgement") String subject,
			String why) {
	}

	@Schema(name = "Supersession")
	record Supersede(@Schema(description = "The statement replaced: entry and block") String statement,
			@Schema(description = "Section of the catalogue that the entry is of") String section,
			@Schema(description = "The new statement, as in a document") Map<String, Object> claim, String why) {
	}

	@Schema(name = "Merger")
	record Merge(@Schema(description = "The id that gives way") String from,
			@Schema(description = "The id that stays") String into, String why) {
	}

	@Schema(name = "Split")
	record Split(@Schema(description = "The id that gives way") String of,
			@Schema(description = "The two that take its place") List<String> into,
			@Schema(description = "Which claim, statement or record goes to which of them") Map<String, String> assigned,
			@Schema(description = "Where all others go") @Nullable String rest, String why) {
	}

}
