package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.ImportRun.State;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

/** Imports files of providers, and takes imports back. */
@Service
public class Imports {

	/** How often to look whether another process is done with a file. */
	private static final long LOOK = 500;

	private final Map<String, Importer> importers = new TreeMap<>();

	private final ImportParts parts;

	private final Withdrawal withdrawal;

	Imports(Collection<Importer> importers, ImportParts parts, Withdrawal withdrawal) {
		this.parts = parts;
		this.withdrawal = withdrawal;
		importers.forEach((importer) -> this.importers.put(importer.provider().id(), importer));
	}

	/** What can be imported, by the word of its source. */
	public List<Provider> listSources() {
		return this.importers.values().stream().map(Importer::provider).toList();
	}

	/** All runs, the first first. */
	@Transactional(readOnly = true)
	public List<ImportRun> listRuns() {
		return this.parts.runs().list();
	}

	/** The rows that a run could not use, by line. */
	@Transactional(readOnly = true)
	public List<QuarantinedRow> listQuarantined(long run) {
		return this.parts.runs().quarantined(run);
	}

	/**
	 * Imports a file, all files of a folder, or those of an archive. Every file is looked
	 * at before anything is written.
	 * @throws ImportRefused if there is no such source, or if no file is of it
	 * @throws FileRefused if the path cannot be read within the limits
	 * @throws IOException if reading fails
	 */
	public ImportReport run(String source, Path path, Progress progress) throws IOException {
		var importer = find(source);
		var reports = new ArrayList<FileReport>();
		var files = chosen(importer, path, reports);
		var resolver = this.parts.writer().resolver();
		for (var file : files) {
			if (progress.isStopped()) {
				break;
			}
			reports.add(read(importer, file, resolver, progress));
		}
		return new ImportReport(source, reports);
	}

	/** Reads files as {@link #run} would, and writes nothing. */
	public ImportReport tryOut(String source, Path path, Progress progress) throws IOException {
		return tryOut(source, path, 0, progress);
	}

	/**
	 * Reads files as {@link #run} would, and writes nothing.
	 * @param examples of how many rows of each file to tell what they state
	 */
	public ImportReport tryOut(String source, Path path, int examples, Progress progress) throws IOException {
		var importer = find(source);
		var reports = new ArrayList<FileReport>();
		for (var file : chosen(importer, path, reports)) {
			reports.add(new Trial(importer, file, examples).read(progress));
		}
		return new ImportReport(source, reports);
	}

	/**
	 * Takes back what a run brought. What other runs attest stays.
	 * @throws ImportRefused if there is no such run, or if it is being read
	 */
	public ImportRun withdraw(long number) {
		return this.withdrawal.withdraw(number);
	}

	private Importer find(String source) {
		var words = source.split(":", 2);
		var importer = this.importers.get(words[0]);
		if (importer == null) {
			throw new ImportRefused("There is no source '%s'; there are %s".formatted(words[0],
					String.join(", ", this.importers.keySet())));
		}
		if (words.length == 1) {
			return importer;
		}
		var told = importer.with(words[1]);
		if (this.importers.containsKey(told.provider().id())) {
			throw new ImportRefused("'%s' is the word of another source".formatted(told.provider().id()));
		}
		return told;
	}

	/** The files that are of the source; the others are reported. */
	private static List<SourceFile> chosen(Importer importer, Path path, List<FileReport> reports) throws IOException {
		var refused = new LinkedHashMap<String, String>();
		var chosen = new ArrayList<SourceFile>();
		for (var file : SourceFiles.list(path, Limits.ORDINARY)) {
			var reason = refuse(importer, file);
			reason.ifPresentOrElse((why) -> refused.put(file.name(), why), () -> chosen.add(file));
		}
		if (chosen.isEmpty()) {
			throw new ImportRefused(refused.isEmpty() ? "There are no files in '%s'".formatted(path)
					: "%s is refused: %s".formatted(refused.keySet().iterator().next(),
							refused.values().iterator().next())
							+ ((refused.size() > 1) ? ", and so are %d others".formatted(refused.size() - 1) : ""));
		}
		refused
			.forEach((file, why) -> reports.add(new FileReport(file, Outcome.NOT_OF_SOURCE, null, new Tally(), why)));
		return chosen;
	}

	private static Optional<String> refuse(Importer importer, SourceFile file) throws IOException {
		try {
			return importer.refuse(file);
		}
		catch (IOException ex) {
			return Optional.of("it cannot be read: " + ex.getMessage());
		}
	}

	private FileReport read(Importer importer, SourceFile file, Resolver resolver, Progress progress)
			throws IOException {
		var sha256 = file.sha256();
		var owner = Owner.create();
		while (true) {
			var run = this.parts
				.retrying(() -> this.parts.transactions()
					.execute((status) -> Optional.of(claim(importer.provider(), file, sha256, owner))))
				.orElseThrow();
			if (run.state() == State.COMPLETE) {
				return new FileReport(file.name(), Outcome.KNOWN, run.number(), run.tally(),
						"was completely loaded by run " + run.number());
			}
			if (owner.text().equals(run.owner())) {
				try (var pulse = new OwnerPulse(this.parts, run, owner)) {
					return new FileImport(this.parts, importer, file, run, owner, resolver, progress).read();
				}
			}
			progress.waits(file.name());
			if (progress.isStopped()) {
				return new FileReport(file.name(), Outcome.STOPPED, run.number(), new Tally(), "");
			}
			pause();
		}
	}

	/**
	 * Finds the run that read the file completely, continues one that nobody works on, or
	 * begins one; where somebody works on it, theirs is answered.
	 */
	private ImportRun claim(Provider provider, SourceFile file, String sha256, Owner owner) {
		var runs = this.parts.runs();
		var complete = runs.list(provider.id(), sha256)
			.stream()
			.filter((run) -> run.reads(provider) && run.state() == State.COMPLETE)
			.findFirst();
		if (complete.isPresent()) {
			return complete.get();
		}
		this.parts.history().begin();
		for (var run : runs.list(provider.id(), sha256)) {
			if (run.reads(provider) && run.state() == State.COMPLETE) {
				return run;
			}
			if (run.reads(provider) && run.state() == State.RUNNING) {
				boolean taken = !Owner.mayWork(run, ImportRuns.now()) && runs.take(run, owner);
				return taken ? runs.find(run.number()).orElseThrow() : run;
			}
		}
		return runs.begin(provider, file.name(), sha256, owner);
	}

	private static void pause() {
		try {
			Thread.sleep(LOOK);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for another import", ex);
		}
	}

}
