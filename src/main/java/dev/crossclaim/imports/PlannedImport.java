package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

/** Imports a folder by a plan, and accounts for each of its files. */
public final class PlannedImport {

	private final Path folder;

	private final ImportPlan plan;

	private final List<ImportReport> reports = new ArrayList<>();

	/** Files that some source read. */
	private final Map<String, String> read = new LinkedHashMap<>();

	/** Why sources refused files. */
	private final Map<String, String> refused = new LinkedHashMap<>();

	private final List<String> missing = new ArrayList<>();

	/** An import that is not begun. */
	public PlannedImport(Path folder, ImportPlan plan) {
		this.folder = folder;
		this.plan = plan;
	}

	/** How a part of the folder is imported. */
	@FunctionalInterface
	public interface Work {

		ImportReport read(String source, Path path) throws IOException;

	}

	/**
	 * Does one step after the other. A step that is refused stops none.
	 * @throws ImportRefused if nothing of the plan is in the folder
	 */
	public void run(Work work, Progress progress) throws IOException {
		for (var step : this.plan.steps()) {
			var path = this.folder.resolve(step.path());
			if (progress.isStopped()) {
				return;
			}
			if (!Files.exists(path)) {
				this.missing.add(step.path());
				continue;
			}
			try {
				note(step, path, work.read(step.source(), path));
			}
			catch (ImportRefused | FileRefused ex) {
				this.refused.put(step.path(), String.valueOf(ex.getMessage()));
			}
		}
		if (this.missing.size() == this.plan.steps().size()) {
			throw new ImportRefused("There is nothing of the plan in '%s'".formatted(this.folder));
		}
	}

	private void note(ImportPlan.Step step, Path path, ImportReport report) {
		int cut = step.path().lastIndexOf('/');
		var above = Files.isDirectory(path) ? step.path() + "/" : (cut < 0) ? "" : step.path().substring(0, cut + 1);
		this.reports.add(new ImportReport(step.source() + " " + step.path(), report.files()));
		for (var file : report.files()) {
			var name = above + file.file();
			if (file.outcome() == Outcome.NOT_OF_SOURCE) {
				this.refused.put(name, file.note());
			}
			else {
				this.read.put(name, step.source());
			}
		}
	}

	/** What became of each step, named by its source and path. */
	public List<ImportReport> reports() {
		return this.reports;
	}

	/** What the plan names and the folder does not have. */
	public List<String> missing() {
		return this.missing;
	}

	/** Files that nothing was read of, with the reason. */
	public Map<String, String> leftOut() throws IOException {
		var all = new TreeMap<String, String>();
		for (var name : SourceFiles.list(this.folder, Limits.ORDINARY).stream().map(SourceFile::name).toList()) {
			if (!this.read.containsKey(name)) {
				all.put(name, this.plan.findReason(name).orElseGet(() -> "refused: " + refusal(name)));
			}
		}
		return all;
	}

	private String refusal(String name) {
		return this.refused.entrySet()
			.stream()
			.filter((one) -> name.equals(one.getKey()) || name.startsWith(one.getKey() + "/"))
			.map(Map.Entry::getValue)
			.reduce((one, other) -> other)
			.orElse("no step of the plan reads it");
	}

}
