package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.Lines;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads recorded conveyances: the JSON of the assignment centre, the Solr XML of the
 * service before it, the assignment bags of the Open Data Portal, and the tables of the
 * Patent Assignment Dataset. Whatever the format, one reel and frame is one record.
 */
@Component
class UsptoAssignments implements Importer {

	static final Provider PROVIDER = new Provider("uspto-assignments", "USPTO recorded patent assignments",
			"United States Patent and Trademark Office", "US-public-domain", "https://assignmentcenter.uspto.gov",
			Modality.REPORTED, 60, 1);

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		return (Format.of(file) != Format.OTHER) ? Optional.empty()
				: Optional.of("it is neither an answer of the assignment services nor a table of the research dataset");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var records = records(file);
		return new RecordRows<>(records::read, Function.identity(), records);
	}

	private static Records records(SourceFile file) throws IOException {
		return switch (Format.of(file)) {
			case TABLE -> ResearchTable.of(file, CsvFile.open(file));
			case SOLR -> new SolrAnswer(Lines.of(file));
			case PORTAL -> new PortalAnswer(JsonElements.open(file, List.of("patentFileWrapperDataBag", "patentBag")));
			default -> new CentreAnswer(JsonElements.open(file, List.of("successResponse", "data")));
		};
	}

	private enum Format {

		CENTRE, PORTAL, SOLR, TABLE, OTHER;

		private static final Pattern CENTRE_ANSWER = Pattern
			.compile("\"(successResponse|assignorExecutionDate|conveyanceCode)\"\\s*:");

		private static final Pattern PORTAL_ANSWER = Pattern
			.compile("\"(assignmentBag|patentFileWrapperDataBag|patentBag)\"\\s*:");

		private static final Pattern SOLR_ANSWER = Pattern
			.compile("<response>[\\s\\S]*<result\\b|<str name=\"reelNo\">");

		static Format of(SourceFile file) throws IOException {
			var beginning = file.beginning().stripLeading();
			if (beginning.startsWith("<")) {
				return SOLR_ANSWER.matcher(beginning).find() ? SOLR : OTHER;
			}
			if (beginning.startsWith("{") || beginning.startsWith("[")) {
				return PORTAL_ANSWER.matcher(beginning).find() ? PORTAL
						: CENTRE_ANSWER.matcher(beginning).find() ? CENTRE : OTHER;
			}
			return ResearchTable.isOne(CsvFile.columns(file)) ? TABLE : OTHER;
		}

	}

}
