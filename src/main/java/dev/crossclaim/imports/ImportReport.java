package dev.crossclaim.imports;

import java.util.List;

/** What became of all files of an import. */
public record ImportReport(String source, List<FileReport> files) {

	/** The counts of all files that were read now. */
	public Tally total() {
		var total = new Tally();
		this.files.stream()
			.filter((file) -> file.outcome() != FileReport.Outcome.KNOWN)
			.forEach((file) -> total.add(file.tally()));
		return total;
	}

	/** Whether some file has that outcome. */
	public boolean has(FileReport.Outcome outcome) {
		return this.files.stream().anyMatch((file) -> file.outcome() == outcome);
	}

}
