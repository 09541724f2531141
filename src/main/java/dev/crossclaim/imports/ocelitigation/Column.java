package dev.crossclaim.imports.ocelitigation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The columns that are read, and what they are called in the releases. */
enum Column {

	/** Number of the case within the data, which all tables share. */
	KEY("case_row_id", "caserowid", "case_id"),
	/** Docket number. */
	NUMBER("case_number", "case_num", "case_no", "docket_number"),
	/** Court, by its id or name. */
	COURT("district_id", "court_id", "district", "court_name", "court"),
	/** Caption. */
	CAPTION("case_name", "case_title", "title"),
	/** Cause of action. */
	CAUSE("case_cause", "cause", "cause_of_action"),
	/** Nature of suit, which only some releases have. */
	SUIT("nature_of_suit", "nos"),
	/** Day of filing. */
	FILED("date_filed", "filed_date", "filing_date", "case_filed"),
	/** Day of closing. */
	CLOSED("date_closed", "closed_date", "date_terminated", "case_closed"),
	/** Day of the last filing. */
	LAST_FILED("date_last_filed", "last_filed_date", "date_last_filing"),
	/** What a party is. */
	PARTY_TYPE("party_type", "type_of_party"),
	/** Name of a party. */
	PARTY("name", "party_name"),
	/** Number of a patent. */
	PATENT("patent", "patent_number", "patent_no", "patent_num", "patent_id"),
	/** What kind of number it is. */
	PATENT_KIND("patent_doc_type", "doc_type"),
	/** Name of a lawyer, and what else only the table of lawyers has. */
	ATTORNEY("attorney_name", "attorney_row_count", "attorney_contactinfo", "attorney"),
	/** Long text of an entry. */
	LONG_TEXT("long_description", "doc_description", "description"),
	/** Short text of an entry. */
	SHORT_TEXT("short_description"),
	/** Day of an entry. */
	ENTERED("doc_date_filed", "date_filed", "date_entered");

	private final List<String> names;

	Column(String... names) {
		this.names = List.of(names);
	}

	List<String> names() {
		return this.names;
	}

	/** Whether a table has it. */
	boolean isIn(Collection<String> columns) {
		return columns.stream().map((column) -> column.toLowerCase(Locale.ROOT)).anyMatch(this.names::contains);
	}

}
