package dev.crossclaim.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.ImportRun.State;
import dev.crossclaim.imports.Tally.Fate;
import dev.crossclaim.imports.file.Redaction;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.NodeType;

/**
 * Reads one file from where its run was interrupted, batch after batch. The rows of a
 * batch, what became of them and how far the file is read are one transaction.
 */
final class FileImport {

	private static final String ORIGIN = "import";

	/** Most facts of a batch, for files whose rows state very much. */
	private static final int MOST_FACTS = 20_000;

	private final ImportParts parts;

	private final Importer importer;

	private final SourceFile file;

	private final ImportRun run;

	private final Owner owner;

	private final Progress progress;

	private final Resolver resolver;

	private final Tally tally = new Tally();

	FileImport(ImportParts parts, Importer importer, SourceFile file, ImportRun run, Owner owner, Resolver resolver,
			Progress progress) {
		this.parts = parts;
		this.importer = importer;
		this.file = file;
		this.run = run;
		this.owner = owner;
		this.progress = progress;
		this.resolver = resolver;
		this.tally.add(run.tally());
	}

	/**
	 * Reads the file to its end, or until it is to stop. Where reading fails, another may
	 * go on from the last batch at once.
	 */
	FileReport read() throws IOException {
		try {
			return readRows();
		}
		catch (IOException | RuntimeException ex) {
			releaseQuietly(ex);
			throw ex;
		}
	}

	private FileReport readRows() throws IOException {
		this.progress.begins(this.file.name(), this.file.size(), this.tally.read());
		var counted = new CountedFile(this.file);
		try (var rows = this.importer.open(counted.file())) {
			skip(rows);
			while (rows.hasNext()) {
				if (this.progress.isStopped()) {
					release();
					return report(Outcome.STOPPED);
				}
				write(nextBatch(rows));
				this.progress.reached(this.file.name(), this.tally, counted.share());
			}
		}
		this.parts.transactions()
			.executeWithoutResult((status) -> note(Map.of("state", State.COMPLETE.word(), "ended", ImportRuns.now())));
		return report(Outcome.DONE);
	}

	private FileReport report(Outcome outcome) {
		return new FileReport(this.file.name(), outcome, this.run.number(), this.tally, "");
	}

	private void release() {
		this.parts.transactions().executeWithoutResult((status) -> note(Map.of("heartbeat", 0L)));
	}

	private void releaseQuietly(Exception failure) {
		try {
			release();
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private void note(Map<String, Object> content) {
		this.parts.runs().note(this.run.number(), this.owner, content);
	}

	/** Goes over the rows that were written before. */
	private void skip(Rows rows) {
		for (long done = this.tally.read(); done > 0 && rows.hasNext(); done--) {
			rows.next();
		}
	}

	private List<Row> nextBatch(Rows rows) {
		var batch = new ArrayList<Row>();
		int facts = 0;
		while (rows.hasNext() && batch.size() < this.parts.settings().batch() && facts < MOST_FACTS) {
			var row = rows.next();
			batch.add(row);
			facts += (row.outcome() instanceof dev.crossclaim.imports.Outcome.Stated stated)
					? stated.facts().nodes().size() + stated.facts().links().size() : 1;
		}
		return batch;
	}

	private void write(List<Row> batch) {
		var counts = this.parts.retrying(() -> this.parts.transactions().execute((status) -> {
			var history = this.parts.history();
			history.begin();
			this.parts.stage().reach("before-batch");
			var written = write(batch, history);
			this.parts.stage().reach("before-commit");
			return written;
		}));
		this.tally.add(counts);
		this.parts.stage().reach("after-commit");
	}

	private Tally write(List<Row> batch, GraphHistory history) {
		var counts = new Tally();
		var quarantined = new ArrayList<Map<String, Object>>();
		var facts = new ArrayList<Facts>();
		boolean first = this.tally.read() == 0;
		if (first) {
			facts.add(dataset());
		}
		for (var row : batch) {
			switch (row.outcome()) {
				case dev.crossclaim.imports.Outcome.Skipped skipped -> counts.add(Fate.SKIPPED, skipped.reason());
				case dev.crossclaim.imports.Outcome.Quarantined bad -> {
					counts.add(Fate.QUARANTINED, bad.reason());
					quarantined.add(keep(row, bad.reason()));
				}
				case dev.crossclaim.imports.Outcome.Stated stated -> {
					stated.facts().beside().forEach(counts::addBeside);
					facts.add(stated.facts());
				}
			}
		}
		var written = this.parts.writer().write(facts, this.importer.provider(), this.run.number(), this.resolver);
		this.parts.stage().reach("mid-batch");
		written.fates().stream().skip(first ? 1 : 0).forEach(counts::add);
		this.parts.runs().quarantine(quarantined);
		var total = new Tally();
		total.add(this.tally);
		total.add(counts);
		note(new HashMap<>(total.toProperties()));
		if (written.changed()) {
			history.record(ORIGIN, this.importer.provider().id(),
					"run %d: %s".formatted(this.run.number(), this.file.name()),
					written.touched().tidings().changes(this.run.number()));
		}
		return counts;
	}

	private Map<String, Object> keep(Row row, String reason) {
		return Map.of("run", this.run.number(), "file", this.file.name(), "line", row.line(), "reason", reason, "text",
				Redaction.of(row.text()));
	}

	private Facts dataset() {
		var provider = this.importer.provider();
		var facts = new Facts();
		facts.node(NodeType.DATASET, provider.id(),
				Content.of("name", provider.title())
					.text("publisher", provider.publisher())
					.text("licence", provider.licence())
					.text("citation", this.importer.citation().orElse(null))
					.text("url", provider.url()));
		return facts;
	}

}
