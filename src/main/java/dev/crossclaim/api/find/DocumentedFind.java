package dev.crossclaim.api.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented;
import dev.crossclaim.api.Explanation;

/** What the answers of these endpoints look like, for the OpenAPI page. */
final class DocumentedFind {

	private DocumentedFind() {
	}

	@Schema(description = "A place, and what it is to the hit")
	record PlaceOfHit(String id, String name, @Schema(allowableValues = {
			"market", "forum", "right", "incorporated" }) String meaning){
	}

	@Schema(description = "Something that was found")
	record Hit(String id, String name, @Schema(description = "What it is", example = "Company") String label,
			@Nullable String kind,
			@Schema(description = "The name, alias or number that fits best", example = "Big Blue") String matched,
			@Schema(description = "Compares hits of one search") double score, @Nullable String docketNumber,
			List<PlaceOfHit> places, @Schema(description = "States that sources assert") List<String> states,
			@Nullable Boolean contested,
			@Schema(description = "Of a record: when it held") Documented.@Nullable Period period,
			@Schema(description = "Where it is served") @Nullable String href) {
	}

	record Count(String value, @Nullable String name, long count) {
	}

	record Facets(@Nullable List<Count> kind, @Nullable List<Count> place, @Nullable List<Count> technology,
			@Nullable List<Count> status) {
	}

	record SearchList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			@Schema(description = "How many there are") long total,
			@Schema(description = "How many can be paged through") int cap,
			@Schema(description = "Whether hits have all of the words, or some", allowableValues = {
					"all", "any" }) String words,
			@Nullable Facets facets, List<Hit> items, @Nullable String next, @Nullable Explanation query){
	}

	@Schema(description = "What something may become")
	record Completion(String id, String name, String label,
			@Schema(description = "The name, alias or number that fits") String matched,
			@Schema(description = "How it fits", allowableValues = {
					"exact", "prefix", "word", "near" }) String match,
			@Nullable String href){
	}

	record CompletionList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<Completion> items, @Nullable String next) {
	}

	record WhyScored(@Schema(example = "name-equal-without-legal-form") String id,
			@Schema(description = "What it adds to the score") double effect, String text) {
	}

	@Schema(description = "An organisation that may be meant")
	record MatchCandidate(String id, String name, String label,
			@Schema(description = "The name that compared best") String matched,
			@Schema(description = "From 0 to 1") double score,
			@Schema(description = "Whether it is certain") boolean match, List<WhyScored> reasons,
			@Nullable String href) {
	}

	record CandidateList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			@Schema(description = "From which score on a match can be certain") double threshold,
			List<MatchCandidate> items, @Nullable String next) {
	}

	record MatchCandidates(List<MatchCandidate> items) {
	}

	record CandidateLists(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice, double threshold,
			Map<String, MatchCandidates> results) {
	}

	record MatchQuery(@Nullable String name, @Nullable String country, @Nullable String lei, @Nullable String cik,
			@Nullable String wikidata, @Nullable String ticker, @Nullable Integer limit) {
	}

	@Schema(description = "Up to 100 queries, each under a key of your own")
	record MatchBatch(Map<String, MatchQuery> queries) {
	}

	@Schema(description = "A batch as a form")
	record BatchForm(@Schema(description = ReconcileController.QUERIES) String queries) {
	}

}
