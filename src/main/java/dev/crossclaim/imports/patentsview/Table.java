package dev.crossclaim.imports.patentsview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.file.CsvFile.CsvRow;

/** The tables that are read, each known by columns that it has in one of the layouts. */
enum Table {

	/** Patents, today. */
	G_PATENT(Patents::read, "patent_id", "patent_date", "patent_title", "wipo_kind"),
	/** Patents, 2021. */
	PATENT(Patents::readOld, "id", "number", "date", "title", "kind"),
	/** Who owned a patent when it was granted, with the disambiguated name. */
	G_ASSIGNEE(Assignees::readLink, "patent_id", "assignee_id", "disambig_assignee_organization"),
	/** The same with the name as it was written. */
	G_RAW_ASSIGNEE(Assignees::readRaw, "patent_id", "assignee_id", "raw_assignee_organization"),
	/** The same, 2021. */
	RAW_ASSIGNEE(Assignees::readRaw, "uuid", "patent_id", "assignee_id", "organization"),
	/** Which assignee a patent has, 2021. */
	PATENT_ASSIGNEE(Assignees::readPair, "patent_id", "assignee_id"),
	/** Assignees, 2021. */
	ASSIGNEE(Assignees::read, "id", "type", "organization"),
	/** Assignees, before 2017. */
	OLD_ASSIGNEE(Assignees::read, "assignee_id", "type", "organization"),
	/** Inventors of patents, today. */
	G_INVENTOR(Inventors::readLink, "patent_id", "inventor_id", "disambig_inventor_name_last"),
	/** Which inventor a patent has, 2021. */
	PATENT_INVENTOR(Inventors::readPair, "patent_id", "inventor_id"),
	/** Inventors, 2021. */
	INVENTOR(Inventors::read, "id", "name_first", "name_last"),
	/** Citations of US patents, today. */
	G_US_CITATION(Citations::readPatent, "patent_id", "citation_patent_id"),
	/** Citations of US patents, 2021. */
	US_CITATION(Citations::readPatent, "patent_id", "citation_id", "category"),
	/** Citations of US applications, today. */
	G_APPLICATION_CITATION(Citations::readApplication, "patent_id", "citation_document_number", "citation_category"),
	/** Citations of US applications, 2021. */
	APPLICATION_CITATION(Citations::readApplication, "uuid", "patent_id", "application_id", "name", "kind", "category"),
	/** Citations of foreign patents, today. */
	G_FOREIGN_CITATION(Citations::readForeign, "patent_id", "citation_application_id", "citation_country"),
	/** Citations of foreign patents, 2021. */
	FOREIGN_CITATION(Citations::readForeign, "uuid", "patent_id", "number", "country", "category"),
	/** Classes of the CPC, today. */
	G_CPC(Classes::readCpc, "patent_id", "cpc_subclass", "cpc_group"),
	/** Classes of the CPC, 2021. */
	CPC(Classes::readOldCpc, "patent_id", "group_id", "subgroup_id"),
	/** US classes, today. */
	G_USPC(Classes::readUspc, "patent_id", "uspc_mainclass_id", "uspc_subclass_id"),
	/** US classes, 2021. */
	USPC(Classes::readUspc, "patent_id", "mainclass_id", "subclass_id");

	private final Reader reader;

	private final List<String> columns;

	Table(Reader reader, String... columns) {
		this.reader = reader;
		this.columns = List.of(columns);
	}

	Reader reader() {
		return this.reader;
	}

	/** The table that has these columns; one with more of its own comes first. */
	static Optional<Table> find(Collection<String> columns) {
		return Stream.of(values()).filter((table) -> columns.containsAll(table.columns)).reduce(Table::closer);
	}

	private static Table closer(Table one, Table other) {
		return (other.columns.size() > one.columns.size()) ? other : one;
	}

	/** Reads a record of a table. */
	@FunctionalInterface
	interface Reader {

		Outcome read(CsvRow row);

	}

}
