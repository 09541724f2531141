package dev.crossclaim.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.Tally.Fate;
import dev.crossclaim.imports.file.SourceFile;

/** Reads a file without a database: tells what its rows would make. */
final class Trial {

	private final Importer importer;

	private final SourceFile file;

	private final int most;

	private final Tally tally = new Tally();

	private final List<String> examples = new ArrayList<>();

	/**
	 * A file to be tried.
	 * @param most rows of which to tell what they state
	 */
	Trial(Importer importer, SourceFile file, int most) {
		this.importer = importer;
		this.file = file;
		this.most = most;
	}

	FileReport read(Progress progress) throws IOException {
		var counted = new CountedFile(this.file);
		try (var rows = this.importer.open(counted.file())) {
			while (rows.hasNext() && !progress.isStopped()) {
				count(rows.next());
			}
		}
		return new FileReport(this.file.name(), Outcome.TRIED, null, this.tally, "nothing was written", this.examples);
	}

	private void count(Row row) {
		switch (row.outcome()) {
			case dev.crossclaim.imports.Outcome.Skipped skipped -> this.tally.add(Fate.SKIPPED, skipped.reason());
			case dev.crossclaim.imports.Outcome.Quarantined bad -> this.tally.add(Fate.QUARANTINED, bad.reason());
			case dev.crossclaim.imports.Outcome.Stated stated -> {
				this.tally.add(Fate.IMPORTED);
				if (this.examples.size() < this.most) {
					this.examples.add(Sentence.of(stated.facts()));
				}
				stated.facts().beside().forEach(this.tally::addBeside);
				stated.facts().nodes().forEach((node) -> this.tally.addBeside("nodes " + node.type().label(), 1));
				stated.facts().links().forEach((link) -> this.tally.addBeside("relationships " + link.type(), 1));
			}
		}
	}

}
