package dev.crossclaim.imports.ptab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.courts.JsonRows;
import dev.crossclaim.imports.courts.JsonText;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads answers on proceedings of the Patent Trial and Appeal Board: of the retired
 * interface (developer.uspto.gov) and of the Open Data Portal, searches and downloads
 * alike. Trials (inter partes, post-grant and covered business method reviews,
 * derivations) are proceedings against a patent; appeals in a reexamination that another
 * asked for have appellants and no opponents. Appeals of an applicant alone and papers of
 * a trial that decide nothing are skipped, interferences refused.
 */
@Component
class Ptab implements Importer {

	static final Provider PROVIDER = new Provider("ptab", "PTAB trials and appeals",
			"United States Patent and Trademark Office", "US-public-domain", "https://data.uspto.gov/ptab",
			Modality.PROCEDURAL, 55, 1);

	private static final List<String> ARRAYS = List.of("results", "patentTrialProceedingDataBag",
			"patentTrialDocumentDataBag", "patentTrialData", "patentAppealDataBag", "patentAppealData");

	private static final Pattern OURS = Pattern
		.compile("\"(proceedingNumber|trialNumber|appealNumber|patentTrial\\w*Data\\w*|patentAppealData\\w*)\"");

	private static final Pattern INTERFERENCE = Pattern.compile("\"(patentInterferenceDataBag|interferenceNumber)\"");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning();
		if (INTERFERENCE.matcher(beginning).find()) {
			return Optional.of("it holds decisions on interferences, which are out of scope");
		}
		return OURS.matcher(beginning).find() ? Optional.empty()
				: Optional.of("it holds no proceeding of the Patent Trial and Appeal Board");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var beginning = file.beginning();
		boolean list = ARRAYS.stream().anyMatch((name) -> beginning.contains("\"" + name + "\""));
		return JsonRows.of(JsonElements.open(file, list ? ARRAYS : List.of()), Ptab::read);
	}

	private static Outcome read(JsonNode json) {
		var proceeding = Proceeding.of(json);
		if (proceeding.decision() == null
				&& JsonText.find(json, "documentIdentifier", "documentData/documentFilingDate") != null) {
			return Outcome.skipped("paper of a trial");
		}
		if (!proceeding.trial() && proceeding.third() == null) {
			return Outcome.skipped("ex parte appeal");
		}
		return Outcome.stated(ProceedingFacts.of(proceeding));
	}

}
