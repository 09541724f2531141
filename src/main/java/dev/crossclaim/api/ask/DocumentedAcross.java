package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Forum;
import dev.crossclaim.api.Documented.Party;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.Step;
import dev.crossclaim.api.Explanation;

/** What the answers across providers look like, for the OpenAPI page. */
final class DocumentedAcross {

	private DocumentedAcross() {
	}

	@Schema(description = "A conveyance of the patent, with the days between which it was executed")
	record Purchase(String id, String name, @Nullable String kind, @Nullable String conveyanceText,
			@Nullable LocalDate recorded, @Nullable LocalDate executedEarliest, @Nullable LocalDate executedLatest) {
	}

	record SuitThen(String id, String name, @Nullable String kind, @Nullable String docketNumber, @Nullable Forum forum,
			Period period) {
	}

	@Schema(description = "By way of which group a party of record stands for one of the two")
	record Route(Ref member, Ref party, List<Step> path) {
	}

	record PurchaseItem(Ref buyer, Ref seller, Ref patent, List<Purchase> purchases, SuitThen lawsuit, String certainty,
			@Schema(description = "The narrowest roll-up at which it appears", example = "none") String rollUp,
			List<Route> viaGroup) {
	}

	record PurchaseList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<PurchaseItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	@Schema(description = "The acquisition, with the days between which it happened")
	record DealThen(String id, String name, @Nullable String kind, @Nullable LocalDate earliest,
			@Nullable LocalDate latest, @Nullable String text) {
	}

	@Schema(description = "By what the company acquired owned the patent, and between which days")
	record TitleThen(@Nullable LocalDate startEarliest, @Nullable LocalDate startLatest,
			@Nullable LocalDate endEarliest, @Nullable LocalDate endLatest, @Nullable LocalDate attestedOn,
			@Schema(description = "What tells the beginning: executed, recorded, undated, named, conveyed") @Nullable String basis,
			@Nullable String endBasis, @Schema(description = "Id of the conveyance in") @Nullable String since,
			@Schema(description = "Id of the conveyance out") @Nullable String until) {
	}

	record AssertionItem(Ref asserter, Ref acquired, Ref acquirer, Ref patent, DealThen acquisition, TitleThen title,
			SuitThen lawsuit, @Schema(description = "acquired, acquirer or other") String asserterIs, String certainty,
			String notice) {
	}

	record AssertionList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<AssertionItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record Tie(String id, String name, @Nullable String kind, String label, List<Party> parties, Period period) {
	}

	record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
	}

	record PartnerItem(@Schema(description = "The two, by name") List<Ref> companies,
			@Schema(description = "partnership or licence") String basis, Tie record, SuitThen lawsuit,
			String certainty,
			@Schema(description = "The narrowest roll-up at which it appears", example = "none") String rollUp,
			List<Days> certainlyBoth, List<Days> possiblyBoth, List<Route> viaGroup) {
	}

	record PartnerList(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<PartnerItem> items, @Nullable String next,
			@Nullable Explanation query) {
	}

}
