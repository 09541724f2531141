package dev.crossclaim.api.read;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Evidence;
import dev.crossclaim.api.Documented.Forum;
import dev.crossclaim.api.Documented.OriginRef;
import dev.crossclaim.api.Documented.Party;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.PlaceRef;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.SourceRef;
import dev.crossclaim.api.Documented.State;
import dev.crossclaim.api.Documented.Subject;
import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.ListAnswer;

/**
 * What lists and things of each kind look like, for the OpenAPI page. {@code select} may
 * leave out all of an item but its id and certainty. The contract tests hold real answers
 * to these.
 */
final class Listed {

	private Listed() {
	}

	@Schema(description = "What every list carries")
	record ListEnvelope(@Schema(description = "The day that it is about; null for a period") @Nullable LocalDate asOf,
			@Nullable String during,
			@Schema(description = "The day up to which sources count, where one was given") @Nullable LocalDate knownAt,
			@Schema(description = "The latest day of which the sources behind such an answer certainly speak") @Nullable LocalDate dataHorizon,
			@Schema(description = "Of the strongest item of the whole list", allowableValues = {
					"NO", "POSSIBLE", "YES" }) String certainty,
			String notice,
			@Schema(description = "How many there are in the whole list, where `count` asks for it") ListAnswer.@Nullable Total total,
			@Schema(description = "Where to go on, as `cursor`; null at the end") @Nullable String next,
			@Nullable Explanation query){
	}

	@Schema(description = "What every answer about one thing carries")
	record Envelope(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String notice, @Nullable Explanation query) {
	}

	@Schema(description = "A company, business unit or agency")
	record CompanyItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable List<String> aliases, @Nullable String lei, @Nullable String wikidataId, @Nullable String cik,
			@Nullable String ticker, @Nullable List<PlaceRef> places, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A patent publication")
	record PatentItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable LocalDate filedOn, @Nullable LocalDate grantedOn, @Nullable List<Ref> owners,
			@Nullable List<Ref> technologies, @Nullable List<PlaceRef> places, @Nullable List<Ref> inventors,
			@Nullable List<Ref> sets, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "Patents named together")
	record PatentSetItem(String id, @Nullable String name, @Nullable String certainty,
			@Schema(description = "How many, where sources agree") @Nullable Long statedSize,
			@Nullable String sizeQualifier, @Nullable Boolean membersKnown, @Nullable List<Ref> owners,
			@Nullable List<Ref> technologies, @Nullable List<Ref> members, @Nullable Long claims,
			@Nullable Long origins, @Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A product and its dated states")
	record ProductListItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable List<String> aliases, @Nullable List<Ref> makers, @Nullable List<State> states,
			@Nullable Long claims, @Nullable Long origins, @Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A lawsuit; that it was filed is no finding")
	record LawsuitListItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable String docketNumber, @Nullable Forum forum,
			@Nullable List<PlaceRef> places, @Nullable List<Party> parties, @Nullable Ref dispute,
			@Nullable List<State> states,
			@Schema(description = "How many live statements are on it") @Nullable Long claims,
			@Schema(description = "From how many independent origins") @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A dispute and its lawsuits")
	record DisputeItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable List<Party> parties,
			@Nullable List<Ref> lawsuits, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "An accusation; never a finding")
	record AccusationListItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable List<Ref> assertedBy,
			@Nullable List<Ref> against, @Nullable List<Ref> accused, @Nullable List<Ref> assets,
			@Nullable List<Ref> technologies, @Nullable List<Ref> lawsuits, @Nullable List<State> states,
			@Nullable Long claims, @Nullable Long origins, @Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A partnership")
	record PartnershipListItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable String basis,
			@Nullable List<PlaceRef> places, @Nullable List<Party> parties, @Nullable List<Ref> technologies,
			@Nullable List<Ref> deals, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "An agreement")
	record AgreementItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable Boolean termsDisclosed,
			@Nullable Boolean exclusive, @Nullable String fieldOfUse, @Nullable List<PlaceRef> places,
			@Nullable List<Party> parties, @Nullable List<Ref> over, @Nullable List<Ref> technologies,
			@Nullable List<Ref> deals, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A transaction")
	record TransactionItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable Boolean contested, @Nullable Period period, @Nullable String conveyanceText,
			@Nullable Boolean termsDisclosed, @Nullable List<Party> parties, @Nullable List<Ref> conveys,
			@Nullable List<Ref> deals, @Nullable Long claims, @Nullable Long origins,
			@Nullable List<Evidence> evidence) {
	}

	@Schema(description = "A court")
	record CourtItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String level,
			@Nullable String courtsDbId, @Nullable List<Ref> seat, @Nullable List<Ref> jurisdiction) {
	}

	@Schema(description = "A place")
	record PlaceItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String kind,
			@Nullable List<Ref> within) {
	}

	@Schema(description = "A technology")
	record TechnologyItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String scheme,
			@Nullable String code) {
	}

	@Schema(description = "A source")
	record SourceItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String title,
			@Nullable String publisher, @Nullable String author, @Nullable String published, @Nullable String kind,
			@Nullable String language, @Nullable Long claims) {
	}

	@Schema(description = "One field of one thing, as one source states it")
	record ClaimItem(String id, @Nullable String certainty, @Nullable Subject about, @Nullable String field,
			@Nullable String role, @Nullable String value, @Nullable Ref entity, @Nullable String qualifier,
			@Nullable String as, @Nullable String polarity, @Nullable String modality, @Nullable String standing,
			@Nullable List<String> attribution, @Nullable String statedOn, @Nullable LocalDate recordedAt,
			@Nullable LocalDate retractedAt, @Nullable String passage, @Nullable String summary,
			@Nullable SourceRef source, @Nullable OriginRef origin) {
	}

	@Schema(description = "A dataset")
	record DatasetItem(String id, @Nullable String name, @Nullable String certainty, @Nullable String publisher,
			@Nullable String licence, @Nullable String citation, @Nullable String url) {
	}

	@Schema(allOf = ListEnvelope.class)
	static class CompanyList {

		@JsonProperty
		@Nullable List<CompanyItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class PatentList {

		@JsonProperty
		@Nullable List<PatentItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class PatentSetList {

		@JsonProperty
		@Nullable List<PatentSetItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class ProductList {

		@JsonProperty
		@Nullable List<ProductListItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class LawsuitList {

		@JsonProperty
		@Nullable List<LawsuitListItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class DisputeList {

		@JsonProperty
		@Nullable List<DisputeItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class AccusationList {

		@JsonProperty
		@Nullable List<AccusationListItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class PartnershipList {

		@JsonProperty
		@Nullable List<PartnershipListItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class AgreementList {

		@JsonProperty
		@Nullable List<AgreementItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class TransactionList {

		@JsonProperty
		@Nullable List<TransactionItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class CourtList {

		@JsonProperty
		@Nullable List<CourtItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class PlaceList {

		@JsonProperty
		@Nullable List<PlaceItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class TechnologyList {

		@JsonProperty
		@Nullable List<TechnologyItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class SourceList {

		@JsonProperty
		@Nullable List<SourceItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class ClaimList {

		@JsonProperty
		@Nullable List<ClaimItem> items;

	}

	@Schema(allOf = ListEnvelope.class)
	static class DatasetList {

		@JsonProperty
		@Nullable List<DatasetItem> items;

	}

	@Schema(allOf = { PatentItem.class, Envelope.class })
	static class PatentDocument {

	}

	@Schema(allOf = { PatentSetItem.class, Envelope.class })
	static class PatentSetDocument {

	}

	@Schema(allOf = { ProductListItem.class, Envelope.class })
	static class ProductDocument {

	}

	@Schema(allOf = { DisputeItem.class, Envelope.class })
	static class DisputeDocument {

	}

	@Schema(allOf = { AccusationListItem.class, Envelope.class })
	static class AccusationDocument {

	}

	@Schema(allOf = { AgreementItem.class, Envelope.class })
	static class AgreementDocument {

	}

	@Schema(allOf = { TransactionItem.class, Envelope.class })
	static class TransactionDocument {

	}

	@Schema(allOf = { CourtItem.class, Envelope.class })
	static class CourtDocument {

	}

	@Schema(allOf = { PlaceItem.class, Envelope.class })
	static class PlaceDocument {

	}

	@Schema(allOf = { TechnologyItem.class, Envelope.class })
	static class TechnologyDocument {

	}

	@Schema(allOf = { ClaimItem.class, Envelope.class })
	static class ClaimDocument {

	}

	@Schema(allOf = { DatasetItem.class, Envelope.class })
	static class DatasetDocument {

	}

}
