package dev.crossclaim.imports.recap;

import java.util.Set;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.courts.Dates;
import dev.crossclaim.imports.courts.Docket;
import dev.crossclaim.imports.courts.DocketFacts;
import dev.crossclaim.imports.file.XmlDocuments;
import dev.crossclaim.imports.file.XmlElement;

/** The dockets of the Internet Archive as rows. Attorneys are not read. */
final class ArchiveRows {

	private static final Set<String> SKIPPED = Set.of("attorney_list");

	private ArchiveRows() {
	}

	static Rows of(XmlDocuments documents) {
		return new RecordRows<>(documents::next, (document) -> Row.reading(document.line(), document.text(), document,
				(text) -> Outcome.stated(DocketFacts.of(docket(text.parse(SKIPPED))))), documents);
	}

	private static Docket docket(XmlElement root) {
		return new Docket(root.text("case_details/court"), root.text("case_details/docket_num"), null,
				root.text("case_details/case_name"), root.text("case_details/nature_of_suit"),
				root.text("case_details/case_cause|cause"), Dates.day(root.text("case_details/date_case_filed")),
				Dates.day(root.text("case_details/date_case_terminated")),
				Dates.day(root.text("case_details/date_last_filing")), (root.first("party_list") != null)
						? root.all("party_list/party").map(ArchiveRows::party).toList() : null,
				root.all("document_list/document").map(ArchiveRows::entry).toList());
	}

	private static Docket.Party party(XmlElement party) {
		var name = party.text("name");
		return new Docket.Party((name != null) ? name : "", party.text("type"),
				Dates.day(party.text("date_terminated")), party.text("extra_info"));
	}

	private static Docket.Entry entry(XmlElement document) {
		var text = document.text("long_desc|short_desc");
		return new Docket.Entry(Dates.find(document.text("date_filed|date_entered")), (text != null) ? text : "");
	}

}
