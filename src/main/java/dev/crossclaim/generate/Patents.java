package dev.crossclaim.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Patents, owners, classes and citations as the bulk tables of PatentsView, in the layout
 * of today (https://patentsview.org/download/data-download-dictionary). Half of the
 * citations go to one of the last tenth of patents, the others to any older one.
 */
final class Patents {

	private static final int FIRST = 20_000_000;

	private static final LocalDate START = LocalDate.of(1976, 1, 6);

	private static final LocalDate END = LocalDate.of(2024, 12, 31);

	private static final String[] SUBCLASSES = { "H04W", "H04L", "G06F", "H01L", "G06N", "G02B", "H04N", "B60L", "A61B",
			"C12N" };

	private final Plan plan;

	private final Companies companies;

	private final Skew subclasses = new Skew(SUBCLASSES.length);

	Patents(Plan plan, Companies companies) {
		this.plan = plan;
		this.companies = companies;
	}

	void write(Path folder) throws IOException {
		writePatents(folder.resolve("g_patent.tsv"));
		writeOwners(folder.resolve("g_assignee_disambiguated.tsv"));
		writeClasses(folder.resolve("g_cpc_current.tsv"));
		writeCitations(folder.resolve("g_us_patent_citation.tsv"));
	}

	/** Grants are spread over the years evenly, and are on Tuesdays. */
	private LocalDate day(int patent) {
		long weeks = START.until(END, java.time.temporal.ChronoUnit.WEEKS);
		return START.plusWeeks(weeks * patent / Math.max(this.plan.patents(), 1));
	}

	private void writePatents(Path file) throws IOException {
		try (var table = Table.tabs(file, "patent_id", "patent_type", "patent_date", "patent_title", "wipo_kind",
				"num_claims", "withdrawn", "filename")) {
			var random = new SplittableRandom(this.plan.seed());
			for (int i = 0; i < this.plan.patents(); i++) {
				var day = day(i);
				table.row(FIRST + i, "utility", day, "Invented device number " + i,
						day.isBefore(LocalDate.of(2001, 1, 2)) ? "A" : "B2", 1 + random.nextInt(30), 0, "");
			}
		}
	}

	private void writeOwners(Path file) throws IOException {
		try (var table = Table.tabs(file, "patent_id", "assignee_sequence", "assignee_id",
				"disambig_assignee_individual_name_first", "disambig_assignee_individual_name_last",
				"disambig_assignee_organization", "assignee_type", "location_id")) {
			var random = new SplittableRandom(this.plan.seed() + 1);
			for (int i = 0; i < this.plan.patents(); i++) {
				int company = this.companies.draw(random);
				table.row(FIRST + i, 0, this.companies.key(company), "", "", this.companies.name(company), 2, "");
			}
		}
	}

	private void writeClasses(Path file) throws IOException {
		try (var table = Table.tabs(file, "patent_id", "cpc_sequence", "cpc_section", "cpc_class", "cpc_subclass",
				"cpc_group", "cpc_type")) {
			var random = new SplittableRandom(this.plan.seed() + 2);
			for (int i = 0; i < this.plan.patents(); i++) {
				var subclass = SUBCLASSES[this.subclasses.draw(random)];
				table.row(FIRST + i, 0, subclass.charAt(0), subclass.substring(0, 3), subclass,
						"%s%d/00".formatted(subclass, 1 + random.nextInt(99)), "inventional");
			}
		}
	}

	private void writeCitations(Path file) throws IOException {
		try (var table = Table.tabs(file, "patent_id", "citation_sequence", "citation_patent_id", "citation_date",
				"record_name", "wipo_kind", "citation_category")) {
			var random = new SplittableRandom(this.plan.seed() + 3);
			for (int i = 1; i < this.plan.patents(); i++) {
				int citations = Math.min(count(random), i);
				for (int n = 0; n < citations; n++) {
					int cited = cited(i, random);
					table.row(FIRST + i, n, FIRST + cited, day(cited), "", "B2",
							random.nextBoolean() ? "cited by examiner" : "cited by applicant");
				}
			}
		}
	}

	/** Most patents cite few, some cite very many: the mean is the plan's. */
	private int count(RandomGenerator random) {
		return (int) Math.floor(-this.plan.citations() * StrictMath.log(1 - random.nextDouble()));
	}

	private static int cited(int by, RandomGenerator random) {
		int recent = Math.max(1, by / 10);
		return random.nextBoolean() ? by - 1 - random.nextInt(recent) : random.nextInt(by);
	}

}
