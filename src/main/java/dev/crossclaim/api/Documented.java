package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What answers look like, for the OpenAPI page. Answers go straight from query rows to
 * JSON; a test reads real answers into these records, so that they stay true.
 */
public final class Documented {

	public static final String EXPLAIN = "Adds `query`: the Cypher that was run and its parameters, ready to paste.";

	private Documented() {
	}

	@Schema(description = "Something by its id")
	public record Ref(String id, String name) {
	}

	@Schema(description = "A place: ISO 3166-1 (DE is Germany), ISO 3166-2 (US-DE is Delaware), or prefixed")
	public record PlaceRef(String id, String name, @Nullable Period period) {
	}

	@Schema(description = "When it held, as far as the sources tell; a bound that no source states is absent")
	public record Period(@Schema(description = "It did not begin before") @Nullable LocalDate startEarliest,
			@Schema(description = "It had begun by then") @Nullable LocalDate startLatest,
			@Schema(description = "The words or date that the start was read from") @Nullable String startText,
			@Schema(description = "It did not end before") @Nullable LocalDate endEarliest,
			@Schema(description = "It had ended by then") @Nullable LocalDate endLatest,
			@Schema(description = "The words or date that the end was read from") @Nullable String endText,
			@Schema(description = "Last day on which a source asserts it") @Nullable LocalDate attestedOn) {
	}

	@Schema(description = "From and to, inclusive; an open side is absent")
	public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
	}

	@Schema(description = "Who takes part, in which role")
	public record Party(String id, String name, @Schema(example = "plaintiff") String role,
			@Schema(description = "As the source writes it") @Nullable String as, @Nullable Period period) {
	}

	public record SourceRef(String id, String title, @Nullable String publisher, @Nullable String published) {
	}

	@Schema(description = "Where a statement goes back to: a complaint, an interview, the reporting itself")
	public record OriginRef(String id, String name, @Nullable Boolean anonymous) {
	}

	@Schema(description = "One field of one record, as one source states it")
	public record Evidence(String id, @Schema(description = "What it states", example = "forum") String field,
			@Nullable String role, String value, @Nullable String qualifier,
			@Schema(description = "As the source writes it") @Nullable String as, @Schema(allowableValues = {
					"positive", "negative" }) String polarity,
			@Schema(description = "How it is put forward", example = "REPORTED") String modality,
			@Schema(description = "Who said it, from the first to the writer") List<String> attribution,
			@Schema(description = "Date of the source, if it has one") @Nullable String statedOn,
			@Schema(description = "Where it stands") String passage,
			@Schema(description = "What it says, in our own words") String summary, SourceRef source, OriginRef origin,
			@Schema(description = "Id of the record, where there are several") @Nullable String about,
			@Schema(description = "What the value is, where it is a thing of the graph") @Nullable Ref entity){
	}

	@Schema(description = "One step of ownership")
	public record Step(String from, @Schema(example = "SUBSIDIARY_OF") String type, String to, String ownership,
			Period period) {
	}

	@Schema(description = "By way of which group a party of record stands for a member of the pair")
	public record ViaGroup(Ref member, Ref party, List<Step> path, List<Evidence> evidence) {
	}

	@Schema(description = "The court, or the narrowest place that a source states")
	public record Forum(String id, String name, @Schema(description = "Whether a court is named") boolean court) {
	}

	@Schema(description = "A partnership of the pair")
	public record PartnershipItem(String id, String name, @Nullable String kind, String certainty, boolean contested,
			List<PlaceRef> places, Period period, List<Party> parties, List<Evidence> evidence) {
	}

	@Schema(description = "A lawsuit; that it was filed is no finding")
	public record LawsuitItem(String id, String name, @Nullable String kind, @Nullable String docketNumber,
			String certainty, boolean contested, @Nullable Forum forum, List<PlaceRef> places, Period period,
			List<Party> parties, @Nullable Ref dispute, @Nullable List<ViaGroup> viaGroup, List<Evidence> evidence) {
	}

	@Schema(description = "One pair of companies that are partners and opponents")
	public record CoopetitionItem(@Schema(description = "The two, as partners") List<Ref> companies, String certainty,
			List<PartnershipItem> partnerships, List<LawsuitItem> lawsuits,
			@Schema(description = "When both certainly held") List<Interval> certainlyBoth,
			@Schema(description = "When both can have held") List<Interval> possiblyBoth) {
	}

	public record CoopetitionList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<CoopetitionItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	@Schema(description = "Something by its id, and what it is")
	public record Labelled(String id, String name, String label, @Nullable String kind) {
	}

	@Schema(description = "What another is to the company")
	public record RelationshipItem(Labelled other, @Schema(example = "PARTNERS_WITH") String type,
			@Schema(allowableValues = {
					"out", "in" }) String direction,
			@Schema(description = "What the other is to the company", example = "partner") String relation,
			@Schema(description = "The product, of an accusation") @Nullable Ref product, Labelled record,
			List<PlaceRef> places, Period period, String certainty, boolean contested,
			@Schema(description = "How many independent origins it rests on") @Nullable Long origins,
			@Nullable List<String> modalities, @Nullable ViaGroup viaGroup, List<Evidence> evidence){
	}

	@Schema(description = "One of the values that sources give")
	public record ContradictingValue(String value, String name, boolean denied, List<Evidence> claims) {
	}

	@Schema(description = "One field on which live claims exclude each other; none is chosen")
	public record ContradictionItem(Labelled about, String field, @Nullable String role,
			@Schema(example = "different values") String kind, List<ContradictingValue> values) {
	}

	public record RelationshipList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<RelationshipItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	public record ContradictionList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<ContradictionItem> items, @Nullable String next, @Nullable Explanation query) {
	}

	@Schema(description = "A product, and the sources that name it")
	public record ProductItem(String id, String name, @Nullable String kind, List<String> saidBy) {
	}

	public record TechnologyRef(String id, String name, @Nullable String scheme, @Nullable String code) {
	}

	@Schema(description = "A patent, or patents named together")
	public record Asset(String id, String name,
			@Schema(description = "How many, as a source states it") @Nullable Long statedSize,
			@Nullable String sizeQualifier,
			@Schema(description = "Whether the members are known") @Nullable Boolean membersKnown,
			@Nullable List<Ref> members, @Nullable Boolean contested) {
	}

	public record State(String state, @Nullable LocalDate earliest, @Nullable LocalDate latest, String modality,
			String claim) {
	}

	@Schema(description = "Who accuses whom, over which patents, with which products; never a finding")
	public record AccusationItem(String id, String name, @Nullable String kind, boolean contested, List<Ref> assertedBy,
			List<Ref> against, @Schema(description = "Products accused; sources may differ") List<ProductItem> accused,
			List<TechnologyRef> technology, List<Asset> asset, List<State> states, List<Evidence> evidence) {
	}

	public record Statement(String id, String field, String value, String polarity, String modality,
			List<String> attribution, @Nullable String statedOn, String passage, String summary, SourceRef source,
			OriginRef origin) {
	}

	public record DifferentValue(String value, String polarity, List<String> saidBy, List<String> claims) {
	}

	public record Difference(Ref about, String field, @Nullable String role, List<DifferentValue> values) {
	}

	public record LawsuitDocument(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String notice, String certainty, String id, String name, @Nullable String kind,
			@Nullable String docketNumber, boolean contested, Period period, @Nullable Forum forum,
			List<PlaceRef> places, List<Party> parties, @Nullable Ref dispute,
			@Schema(description = "Lawsuits that it answers") List<Ref> counters,
			@Schema(description = "Lawsuits that answer it") List<Ref> counteredBy, List<AccusationItem> accusations,
			@Schema(description = "Products mentioned, not accused") List<ProductItem> mentions,
			@Schema(description = "What sources call unclear") List<Evidence> unresolved, List<State> states,
			@Schema(description = "Relief sought, documents, responses and theories") List<Statement> statements,
			List<Evidence> evidence, List<Difference> contradictions, @Nullable Explanation query) {
	}

	public record PartnershipDocument(@Nullable LocalDate asOf, @Nullable String during,
			@Nullable LocalDate dataHorizon, String notice, String certainty, String id, String name,
			@Nullable String kind, @Nullable String basis, boolean contested, Period period, List<PlaceRef> places,
			List<Party> parties, List<Evidence> evidence, @Nullable Explanation query) {
	}

	@Schema(description = "Somebody that the company belongs to, owns, or is headed by")
	public record Relative(String id, String name, String relation, String record, String certainty, boolean contested,
			Period period, List<Evidence> evidence) {
	}

	public record Group(List<Relative> parents, List<Relative> children) {
	}

	public record Day(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
	}

	@Schema(description = "A number that somebody stated; only numbers of one unit can be compared, and none is added up")
	public record ObservationItem(String id, String name, @Nullable String metric, @Nullable String unit,
			@Schema(description = "Absent where sources differ or a range is stated") @Nullable Number value,
			@Nullable Number min, @Nullable Number max, @Nullable Boolean approximate, boolean contested,
			@Schema(description = "The time that the number is about") @Nullable Day asOf, List<Ref> of,
			List<PlaceRef> places, List<Evidence> evidence) {
	}

	public record AccusationRef(String id, String name, @Nullable List<Ref> against, @Nullable List<Ref> assertedBy,
			List<Ref> accused, List<Ref> lawsuits) {
	}

	public record Accusations(List<AccusationRef> made, List<AccusationRef> received) {
	}

	public record Offer(String id, String name, @Nullable String kind, boolean contested) {
	}

	public record CompanyDocument(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String notice, String id, String name, String kind, List<String> aliases, @Nullable String lei,
			@Nullable String wikidataId, @Nullable String cik, @Nullable String ticker, Group group,
			List<Relative> heads, List<Offer> offers, List<Asset> owns, List<ObservationItem> observations,
			Accusations accusations, @Schema(description = "How many live claims are about it or name it") long claims,
			@Nullable Explanation query) {
	}

	public record Subject(String id, String name, String kind) {
	}

	public record SourceClaim(String id, Subject about, String field, @Nullable String role, String value,
			String polarity, String modality,
			@Schema(description = "What it is worth: ASSERTS, DENIES, NOTES, SUPERSEDED, RETRACTED") String standing,
			List<String> attribution, @Nullable String statedOn, @Nullable String recordedAt,
			@Nullable String retractedAt, OriginRef origin) {
	}

	public record PassageItem(String id, @Schema(description = "First code point") long start,
			@Schema(description = "Code point after the last") long end, String sha256, String summary,
			List<SourceClaim> claims) {
	}

	public record Clash(Ref about, String field, @Nullable String role, String says, List<String> claims,
			String otherSays, SourceRef otherSource, List<String> otherClaims) {
	}

	public record SourceDocument(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice, String id,
			String name, String title, @Nullable String publisher, @Nullable String author, @Nullable String published,
			@Nullable String kind, @Nullable String language, @Nullable String document, @Nullable String sha256,
			List<PassageItem> passages, List<Clash> contradicts, @Nullable Explanation query) {
	}

}
