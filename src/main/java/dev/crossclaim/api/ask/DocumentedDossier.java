package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.AccusationRef;
import dev.crossclaim.api.Documented.Asset;
import dev.crossclaim.api.Documented.Labelled;
import dev.crossclaim.api.Documented.Offer;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.PlaceRef;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.Step;
import dev.crossclaim.api.Explanation;

/**
 * What a dossier looks like, for the OpenAPI page. Evidence is a list of ids of claims,
 * or with {@code evidence=true} of statements.
 */
record DocumentedDossier(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
		String notice, String id, String name, String kind, List<String> aliases, @Nullable String lei,
		@Nullable String wikidataId, @Nullable String cik, @Nullable String ticker, List<GroupMember> group,
		List<HeadOfCompany> heads, List<DossierRelationship> partners, List<DossierRelationship> opponents,
		List<DossierRelationship> competitors, List<DossierRelationship> customers, List<DossierRelationship> suppliers,
		List<DossierRelationship> licences, List<DossierRelationship> deals, List<Offer> products, List<Asset> owns,
		@Schema(description = "Numbers stated, each in its unit, never added up") List<Map<String, Object>> portfolio,
		List<AccusationRef> accusationsMade,
		@Schema(description = "As /companies/{id}/accusations gives them") List<Map<String, Object>> accusationsReceived,
		@Schema(description = "As /contradictions gives them") List<Map<String, Object>> contradictions,
		@Schema(description = "The ten things that happened last") List<DocumentedGraphs.Happening> timeline,
		boolean truncated, @Nullable Explanation query) {

	@Schema(description = "A member of the group, with the path of ownership")
	record GroupMember(String id, String name, @Schema(allowableValues = {
			"parent", "child" }) String relation, long distance, String certainty, List<Step> path){
	}

	record HeadOfCompany(String id, String name, String relation, String record, String certainty, boolean contested,
			Period period, List<Object> evidence) {
	}

	record GroupSide(Ref member, Ref party, List<Step> path, List<Object> evidence) {
	}

	@Schema(description = "A relationship of the company, or of a member of its group")
	record DossierRelationship(Labelled other, String type, String direction, String relation, @Nullable Ref product,
			Labelled record, List<PlaceRef> places, Period period, String certainty, boolean contested,
			@Nullable Long origins, @Nullable List<String> modalities, @Nullable GroupSide viaGroup,
			@Schema(description = "Ids of claims, or statements") List<Object> evidence) {
	}

}
