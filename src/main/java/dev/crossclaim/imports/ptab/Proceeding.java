package dev.crossclaim.imports.ptab;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.Dates;
import dev.crossclaim.imports.courts.JsonText;

/**
 * A trial or an appeal, whichever interface tells of it.
 *
 * @param number such as {@code IPR2016-00831}, or that of an appeal
 * @param kind what sort of proceeding it is
 * @param trial whether it is brought against a patent
 * @param petitioner who brought the trial
 * @param owner of the patent, or the appellant
 * @param inventor named beside the owner
 * @param third party of an appeal
 * @param patent its number
 * @param application its number
 * @param status as given
 * @param modified day of the provider's last change of what it tells
 * @param decision what the row tells to be decided, where it is about a decision
 */
record Proceeding(String number, String kind, boolean trial, @Nullable String petitioner, @Nullable String owner,
		@Nullable String inventor, @Nullable String third, @Nullable String patent, @Nullable String application,
		@Nullable String status, Days days, @Nullable LocalDate modified, @Nullable Decision decision) {

	private static final Map<String, String> TRIALS = Map.of("IPR", "inter partes review", "PGR", "post-grant review",
			"CBM", "covered business method review", "DER", "derivation");

	private static final Pattern TRIAL = Pattern.compile("([A-Z]{3})\\d{4}-\\d{5}.*");

	/** What the status begins with once nothing is left to decide. */
	private static final Pattern OVER = Pattern.compile(
			"(?i)(terminated|final written decision|institution denied|not instituted|dismissed|decision|settled|adverse judg|request for adverse).*");

	/** The days of a proceeding. */
	record Days(@Nullable LocalDate filed, @Nullable LocalDate instituted, @Nullable LocalDate decided,
			@Nullable LocalDate ended) {
	}

	/** A decision, as its type and outcome are worded. */
	record Decision(String outcome, LocalDate day) {
	}

	static Proceeding of(JsonNode json) {
		var number = JsonText.find(json, "trialNumber", "proceedingNumber", "appealNumber");
		if (number == null) {
			throw new Unreadable("no number of a proceeding");
		}
		var prefix = TRIAL.matcher(number.toUpperCase(Locale.ROOT));
		boolean trial = prefix.matches();
		var subtype = JsonText.find(json, "subproceedingTypeCategory", "appealMetaData/applicationTypeCategory");
		var kind = trial ? TRIALS.getOrDefault(prefix.group(1), prefix.group(1) + " trial")
				: (subtype != null) ? "appeal (%s)".formatted(subtype.toLowerCase(Locale.ROOT)) : "appeal";
		var status = JsonText.find(json, "proceedingStatusCategory", "trialMetaData/trialStatusCategory");
		return new Proceeding(number.toUpperCase(Locale.ROOT), kind, trial,
				JsonText.find(json, "petitionerPartyName", "regularPetitionerData/realPartyInInterestName",
						"derivationPetitionerData/realPartyInInterestName", "regularPetitionerData/petitionerName"),
				JsonText.find(json, "appellantPartyName", "respondentPartyName", "respondentPatentOwnerName",
						"patentOwnerData/realPartyInInterestName", "patentOwnerData/patentOwnerName",
						"respondentData/realPartyInInterestName", "appellantData/realPartyInInterestName",
						"appellantData/patentOwnerName", "appellantData/inventorName"),
				JsonText.find(json, "appellantInventorName", "respondentInventorName", "patentOwnerData/inventorName",
						"appellantData/inventorName"),
				JsonText.find(json, "thirdPartyName", "thirdPartyRequesterData/thirdPartyName"),
				JsonText.find(json, "respondentPatentNumber", "patentOwnerData/patentNumber",
						"appellantData/patentNumber"),
				JsonText.find(json, "respondentApplicationNumberText", "patentOwnerData/applicationNumberText",
						"appellantData/applicationNumberText"),
				status, days(json, status, trial), day(json, "trialMetaData/trialLastModifiedDate",
						"proceedingLastModifiedDate", "appealMetaData/appealLastModifiedDate"),
				decision(json));
	}

	/**
	 * A trial ends when it is terminated, else with the decision that its status tells
	 * of; an appeal with its decision.
	 */
	private static Days days(JsonNode json, @Nullable String status, boolean trial) {
		var instituted = day(json, "institutionDecisionDate", "trialMetaData/institutionDecisionDate");
		var decided = day(json, "decisionDate", "trialMetaData/latestDecisionDate", "decisionData/decisionIssueDate");
		var ended = day(json, "trialMetaData/terminationDate");
		if (ended == null && (!trial || (status != null && OVER.matcher(status).matches()))) {
			ended = (decided != null) ? decided : instituted;
		}
		return new Days(
				day(json, "proceedingFilingDate", "trialMetaData/petitionFilingDate", "accordedFilingDate",
						"trialMetaData/accordedFilingDate", "appealMetaData/appealFilingDate"),
				instituted, decided, ended);
	}

	private static @Nullable LocalDate day(JsonNode json, String... names) {
		return Dates.day(JsonText.find(json, names));
	}

	private static @Nullable Decision decision(JsonNode json) {
		var outcome = JsonText.find(json, "decisionData/trialOutcomeCategory", "decisionData/appealOutcomeCategory",
				"subdecisionTypeCategory", "decisionTypeCategory", "decisionData/decisionTypeCategory");
		var day = day(json, "decisionData/decisionIssueDate", "decisionDate");
		return (outcome != null && day != null) ? new Decision(outcome, day) : null;
	}

}
