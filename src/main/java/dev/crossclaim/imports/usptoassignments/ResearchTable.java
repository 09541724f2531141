package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.NodeType;

/**
 * A table of the Patent Assignment Dataset. Each is told by its columns, and each of its
 * records states what it knows of the conveyance by its key, so that tables may come in
 * any order, or not at all.
 */
final class ResearchTable implements Records {

	private static final String KEY = "rf_id";

	private static final Set<String> TELLING = Set.of("convey_text", "or_name", "ee_name", "convey_ty",
			"admin_pat_no_for_appno", "admin_appl_id_for_grant", "grant_doc_num");

	private final CsvFile table;

	private final Function<CsvRow, Outcome> reader;

	private ResearchTable(CsvFile table, Function<CsvRow, Outcome> reader) {
		this.table = table;
		this.reader = reader;
	}

	/** Whether a table has the columns of one of the dataset's. */
	static boolean isOne(Collection<String> columns) {
		return columns.contains(KEY) && columns.stream().anyMatch(TELLING::contains);
	}

	static ResearchTable of(SourceFile file, CsvFile table) throws IOException {
		return new ResearchTable(table, reader(CsvFile.columns(file)));
	}

	private static Function<CsvRow, Outcome> reader(Collection<String> columns) {
		if (columns.contains("convey_text")) {
			return ResearchTable::assignment;
		}
		if (columns.contains("or_name")) {
			return ResearchTable::assignor;
		}
		if (columns.contains("ee_name")) {
			return ResearchTable::assignee;
		}
		if (columns.contains("convey_ty")) {
			return ResearchTable::conveyance;
		}
		return (columns.contains("admin_pat_no_for_appno") || columns.contains("admin_appl_id_for_grant"))
				? ResearchTable::administrative : ResearchTable::document;
	}

	@Override
	public @Nullable Row read() {
		var row = this.table.next();
		return (row != null) ? Row.reading(row.line(), row.text(), row, (one) -> this.reader.apply(one.whole())) : null;
	}

	private static Outcome assignment(CsvRow row) {
		var id = ReelFrame.ofKey(row.find(KEY));
		if (row.find("reel_no") != null && !id.equals(ReelFrame.of(row.find("reel_no"), row.find("frame_no")))) {
			throw new Unreadable("rf_id is not reel and frame");
		}
		var facts = new Facts();
		var recorded = Day.read(row.find("record_dt"), "recording date", facts);
		var kind = ConveyanceKind.of(row.find("convey_text"));
		facts.node(NodeType.TRANSACTION, id.id(),
				id.content(kind, row.find("convey_text"))
					.day("recorded", recorded)
					.period(Day.period(kind, List.of(), recorded)),
				Recorded.PART);
		facts.count("conveyances: " + kind, 1);
		return Outcome.stated(facts);
	}

	/** Shown only where the words of the conveyance are not there. */
	private static Outcome conveyance(CsvRow row) {
		var facts = new Facts();
		var id = ReelFrame.ofKey(row.find(KEY));
		boolean employer = "1".equals(row.find("employer_assign"));
		facts.node(NodeType.TRANSACTION, id.id(),
				id.content(ConveyanceKind.ofResearch(row.find("convey_ty")), null)
					.text("between", employer ? "from inventors to organizations" : null)
					.text("betweenBasis", employer ? "employer_assign of the dataset" : null));
		facts.count("first assignments to an employer, as the dataset tells", employer ? 1 : 0);
		return Outcome.stated(facts);
	}

	private static Outcome assignor(CsvRow row) {
		var facts = new Facts();
		var executed = Day.executed(row.find("exec_dt"), null, facts);
		return party(row, facts, new Parties(List.of()).assignor(named(row, "or_name"), executed, row.find("exec_dt")));
	}

	private static Outcome assignee(CsvRow row) {
		return party(row, new Facts(), new Parties(List.of()).assignee(named(row, "ee_name")));
	}

	private static String named(CsvRow row, String column) {
		if (!PartyName.of(row.get(column)).isUsable()) {
			throw new Unreadable("a name without letters");
		}
		return row.get(column);
	}

	private static Outcome party(CsvRow row, Facts facts, Parties parties) {
		parties.state(facts, facts.mention(NodeType.TRANSACTION, ReelFrame.ofKey(row.find(KEY)).id()));
		return Outcome.stated(facts);
	}

	private static Outcome document(CsvRow row) {
		return conveyed(row, new Conveyed(row.find("grant_doc_num"), row.find("pgpub_doc_num"),
				row.find("appno_doc_num"), List.of()));
	}

	/**
	 * What the office's own data tell of a document of which the record has no patent
	 * number.
	 */
	private static Outcome administrative(CsvRow row) {
		var found = row.find("admin_pat_no_for_appno");
		if (found == null) {
			return Outcome.skipped("no number in the office's data");
		}
		var recorded = row.find("grant_doc_num");
		if (recorded != null
				&& !recorded.replaceFirst("^([A-Z]*)0+", "$1").equals(found.replaceFirst("^([A-Z]*)0+", "$1"))) {
			return Outcome.skipped("the office's data have another number");
		}
		return conveyed(row, new Conveyed(found, null, row.find("appno_doc_num"), List.of()));
	}

	private static Outcome conveyed(CsvRow row, Conveyed document) {
		var record = ReelFrame.ofKey(row.find(KEY)).id();
		if (!document.isNumbered()) {
			throw new Unreadable("no number of any kind");
		}
		if (document.findUnpublished().isPresent()) {
			return Outcome.skipped("application without a publication");
		}
		var facts = new Facts();
		document.state(facts, facts.mention(NodeType.TRANSACTION, record));
		return Outcome.stated(facts);
	}

	@Override
	public void close() throws IOException {
		this.table.close();
	}

}
