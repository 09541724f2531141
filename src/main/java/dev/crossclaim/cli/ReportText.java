package dev.crossclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import dev.crossclaim.imports.FileReport;
import dev.crossclaim.imports.ImportReport;
import dev.crossclaim.imports.ImportRun;
import dev.crossclaim.imports.PlannedImport;
import dev.crossclaim.imports.QuarantinedRow;
import dev.crossclaim.imports.Tally;
import dev.crossclaim.imports.Tally.Fate;

/** Prints what became of imports, as lines or as JSON. */
class ReportText {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final PrintWriter output;

	private final boolean json;

	ReportText(PrintWriter output, boolean json) {
		this.output = output;
		this.json = json;
	}

	void print(ImportReport report) {
		if (this.json) {
			this.output.println(JSON.writeValueAsString(Map.of("source", report.source(), "files",
					report.files().stream().map(ReportText::map).toList(), "total", counts(report.total()))));
			return;
		}
		report.files().forEach(this::print);
		if (report.files().size() > 1) {
			this.output.println("together: " + line(report.total()));
		}
	}

	/** What became of each step, without the single files, and of files left out. */
	void print(PlannedImport planned) throws IOException {
		var leftOut = planned.leftOut();
		if (this.json) {
			this.output.println(JSON.writeValueAsString(Map.of("steps",
					planned.reports()
						.stream()
						.map((report) -> Map.of("step", report.source(), "files",
								report.files().stream().map(ReportText::map).toList(), "total", counts(report.total())))
						.toList(),
					"leftOut", leftOut, "missing", planned.missing())));
			return;
		}
		planned.reports().forEach((report) -> {
			var outcomes = new TreeMap<String, Integer>();
			report.files().forEach((file) -> outcomes.merge(word(file), 1, Integer::sum));
			this.output.println("%s: files %s".formatted(report.source(), outcomes));
			print(report.total());
		});
		leftOut.forEach((file, reason) -> this.output.println("left out: %s: %s".formatted(file, reason)));
		planned.missing().forEach((path) -> this.output.println("not there: " + path));
	}

	private void print(FileReport file) {
		var about = file.note().isEmpty() ? "" : " (" + file.note() + ")";
		this.output.println("%s: %s%s%s".formatted(file.file(), word(file), about,
				(file.run() != null) ? ", run " + file.run() : ""));
		print(file.tally());
		file.examples().forEach((example) -> this.output.println("    " + example));
	}

	private void print(Tally tally) {
		if (tally.read() > 0) {
			this.output.println("  " + line(tally));
			new TreeMap<>(tally.reasons())
				.forEach((reason, count) -> this.output.println("    %d %s".formatted(count, reason)));
			new TreeMap<>(tally.beside())
				.forEach((what, count) -> this.output.println("    beside: %d %s".formatted(count, what)));
		}
	}

	private static String line(Tally tally) {
		var line = new StringBuilder("%d rows:".formatted(tally.read()));
		for (var fate : Fate.values()) {
			line.append(" %d %s".formatted(tally.count(fate), fate.name().toLowerCase(Locale.ROOT)));
		}
		return line.toString();
	}

	void printRuns(List<ImportRun> runs) {
		if (this.json) {
			this.output.println(JSON.writeValueAsString(runs.stream().map(ReportText::map).toList()));
			return;
		}
		runs.forEach((run) -> this.output.println(String.join("\t", String.valueOf(run.number()), run.source(),
				run.state().name().toLowerCase(Locale.ROOT), run.started().toString(), run.file(), line(run.tally()))));
	}

	void printQuarantined(List<QuarantinedRow> rows) {
		rows.forEach((row) -> this.output.println(this.json ? JSON.writeValueAsString(row)
				: "%s:%d: %s%n%s".formatted(row.file(), row.line(), row.reason(), row.text().strip())));
	}

	private static Map<String, Object> map(FileReport file) {
		var map = new LinkedHashMap<String, Object>(counts(file.tally()));
		map.put("file", file.file());
		map.put("outcome", word(file));
		map.put("note", file.note());
		if (!file.examples().isEmpty()) {
			map.put("examples", file.examples());
		}
		if (file.run() != null) {
			map.put("run", file.run());
		}
		return map;
	}

	private static Map<String, Object> map(ImportRun run) {
		var map = new LinkedHashMap<String, Object>(counts(run.tally()));
		map.put("run", run.number());
		map.put("source", run.source());
		map.put("file", run.file());
		map.put("sha256", run.sha256());
		map.put("state", run.state().name().toLowerCase(Locale.ROOT));
		map.put("started", run.started().toString());
		return map;
	}

	private static Map<String, Object> counts(Tally tally) {
		var map = new LinkedHashMap<String, Object>();
		map.put("read", tally.read());
		for (var fate : Fate.values()) {
			map.put(fate.name().toLowerCase(Locale.ROOT), tally.count(fate));
		}
		map.put("reasons", new TreeMap<>(tally.reasons()));
		map.put("beside", new TreeMap<>(tally.beside()));
		return map;
	}

	private static String word(FileReport file) {
		return file.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
