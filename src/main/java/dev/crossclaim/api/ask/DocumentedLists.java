package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Evidence;
import dev.crossclaim.api.Documented.Forum;
import dev.crossclaim.api.Documented.Labelled;
import dev.crossclaim.api.Documented.OriginRef;
import dev.crossclaim.api.Documented.Party;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.PlaceRef;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.SourceRef;
import dev.crossclaim.api.Documented.ViaGroup;
import dev.crossclaim.api.Explanation;

/** What the answers of the list questions look like, for the OpenAPI page. */
final class DocumentedLists {

	private DocumentedLists() {
	}

	/** A statement with what else is on record of it. */
	@Schema(description = "One field of one record, as one source states it, with what else is on record of it")
	record FullStatement(String id, String field, @Nullable String role, String value, @Nullable String qualifier,
			@Schema(description = "As the source writes it") @Nullable String as, String polarity, String modality,
			@Schema(description = "What it is worth: ASSERTS, DENIES, NOTES, SUPERSEDED, RETRACTED") @Nullable String standing,
			List<String> attribution, @Nullable String statedOn,
			@Schema(description = "The day of what it states, where it has one") @Nullable String on,
			@Nullable String text, @Nullable String unit, @Nullable Boolean approximate, @Nullable Number min,
			@Nullable Number max, @Nullable String note, @Nullable LocalDate attestedEarliest,
			@Nullable LocalDate attestedLatest, @Nullable LocalDate recordedAt, @Nullable LocalDate retractedAt,
			String passage, String summary, SourceRef source, OriginRef origin, @Nullable List<VoicedBy> voicedBy,
			@Nullable List<String> supersedes, @Nullable List<String> supersededBy) {
	}

	record VoicedBy(String id, @Nullable String name, @Nullable String role) {
	}

	record RecordRef(String id, String name, @Nullable String label, @Nullable String kind, @Nullable Boolean contested,
			@Nullable String conveyanceText) {
	}

	record ProductOfKind(String id, String name, @Nullable String kind) {
	}

	record AssertedAsset(String id, String name, @Nullable String label, @Nullable Long statedSize,
			@Nullable String sizeQualifier, @Nullable Boolean membersKnown, @Nullable List<Ref> members,
			@Nullable List<Evidence> sizeStatedBy) {
	}

	@Schema(description = "A case in which it was made")
	record CaseOfAccusation(String id, String name, @Nullable String kind, @Nullable String docketNumber,
			String certainty, @Nullable Forum forum, List<PlaceRef> places, Period period, List<Party> parties,
			@Schema(description = "Products mentioned, not accused") List<Ref> mentioned, List<FullStatement> states) {
	}

	record AccusationAgainst(RecordRef accusation, Ref accused, List<Ref> accusedBy, String certainty,
			@Nullable ViaGroup viaGroup,
			@Schema(description = "Several where sources name different ones") List<ProductOfKind> products,
			List<Ref> technologies, List<AssertedAsset> assets, List<CaseOfAccusation> cases,
			List<FullStatement> states, List<Evidence> evidence, String notice) {
	}

	record AccusationOfCompanyList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<AccusationAgainst> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record StatedValue(@Nullable String id, String name, @Nullable String label) {
	}

	record StatementItem(Labelled about, String field, @Nullable String role, StatedValue value, String modality,
			String standing, FullStatement statement) {
	}

	record StatementList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<StatementItem> items, @Nullable String next, @Nullable Explanation query) {
	}

	record RolePlayer(String id, String name, String role) {
	}

	record FieldPlace(String id, String name, @Schema(example = "market") String field) {
	}

	@Schema(description = "The bounds that follow, and the last day on which it is known to have held")
	record HeldPeriod(@Nullable LocalDate startEarliest, @Nullable LocalDate startLatest, @Nullable String startText,
			@Nullable LocalDate endEarliest, @Nullable LocalDate endLatest, @Nullable String endText,
			@Nullable LocalDate attestedOn, @Nullable LocalDate knownUntil) {
	}

	record HeldItem(Labelled about, @Nullable HeldPeriod period,
			@Schema(description = "Whether a statement then asserted it") boolean asserted, boolean contested,
			List<RolePlayer> parties, List<FieldPlace> places, List<FullStatement> evidence) {
	}

	record HeldList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice, List<HeldItem> items,
			@Nullable String next, @Nullable Explanation query) {
	}

	record BackingOrigin(String id, String name, @Nullable String kind, @Nullable Boolean anonymous) {
	}

	record ThinItem(@Schema(example = "PARTNERS_WITH") String type, Ref from, Ref to, RecordRef record,
			@Schema(example = "[\"one origin\"]") List<String> reasons, List<BackingOrigin> origins,
			List<String> modalities, Period period, boolean contested, List<Evidence> evidence) {
	}

	record ThinList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice, List<ThinItem> items,
			@Nullable String next, @Nullable Explanation query) {
	}

	record Quarrel(String id, String name, @Nullable String kind, boolean contested, Period period, List<Party> parties,
			List<Evidence> evidence) {
	}

	record AccusationInTree(String id, String name, List<Ref> accusedBy, List<Ref> accused, List<Ref> products,
			List<AssertedAsset> assets, List<Ref> technologies, List<Evidence> evidence) {
	}

	record LawsuitInTree(String id, String name, @Nullable String kind, @Nullable String docketNumber, String certainty,
			boolean contested, @Nullable Forum forum, List<PlaceRef> places, Period period, List<Party> parties,
			@Schema(description = "Ids of the lawsuits that it answers") List<String> counters,
			@Schema(description = "Ids of the lawsuits that answer it") List<String> counteredBy,
			List<ViaGroup> viaGroup, List<AccusationInTree> accusations, List<Evidence> evidence) {
	}

	record DisputeTree(@Schema(description = "Absent for a lawsuit of no dispute") @Nullable Quarrel dispute,
			String certainty, List<LawsuitInTree> lawsuits, String notice) {
	}

	record DisputeTreeList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<DisputeTree> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record SuitRef(String id, String name, @Nullable String docketNumber, @Nullable Forum forum, List<PlaceRef> places,
			Period period, List<Party> parties) {
	}

	record CounterSuitItem(SuitRef lawsuit, @Schema(description = "The lawsuit that it answers") SuitRef answers,
			@Nullable Long minDays, @Nullable Long maxDays, List<Evidence> evidence) {
	}

	record CounterSuitList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<CounterSuitItem> items, @Nullable String next, @Nullable Explanation query) {
	}

	record MovedRight(String id, String name, @Nullable String label,
			@Schema(description = "How it is put forward") List<String> modalities) {
	}

	record IdentityDoubt(String id, String verdict, String by, LocalDate on, String why, List<Ref> names) {
	}

	record RightsItem(RecordRef record, List<Party> gave, List<Party> received, List<Party> parties,
			List<MovedRight> rights, @Nullable Boolean exclusive, @Nullable Boolean termsDisclosed,
			@Nullable String fieldOfUse, List<Ref> deals, Period period, String certainty,
			@Schema(description = "Names that may mean one company") List<IdentityDoubt> identityDoubts,
			List<FullStatement> evidence) {
	}

	record RightsList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<RightsItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record UndisclosedItem(RecordRef record, List<Party> parties, List<Labelled> over, List<Ref> deals,
			boolean sourcesDiffer, Period period, String certainty, List<Evidence> evidence) {
	}

	record UndisclosedList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<UndisclosedItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record StatedDay(String date, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable String text) {
	}

	record PortfolioItem(Ref observation, List<Labelled> measures, @Nullable String metric,
			@Schema(example = "patent families") @Nullable String unit, @Nullable Number value, @Nullable Number min,
			@Nullable Number max, @Schema(description = "The number as stated") String stated,
			@Nullable String qualifier, boolean approximate, List<PlaceRef> places, List<StatedDay> asOf,
			List<String> saidBy, String modality, List<Evidence> evidence) {
	}

	record PortfolioList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<PortfolioItem> items, @Nullable String next, @Nullable Explanation query) {
	}

}
