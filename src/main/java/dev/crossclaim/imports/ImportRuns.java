package dev.crossclaim.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.ImportRun.State;

/** Keeps the books of runs, in the transaction under way. */
@Component
class ImportRuns {

	private final ImportStatements statements;

	ImportRuns(ImportStatements statements) {
		this.statements = statements;
	}

	/** Runs of a source on a file that were not withdrawn, the first first. */
	List<ImportRun> list(String source, String sha256) {
		return this.statements.fetch("runs-of-file", Map.of("source", source, "sha256", sha256))
			.stream()
			.map(ImportRuns::read)
			.toList();
	}

	List<ImportRun> list() {
		return this.statements.fetch("runs", Map.of()).stream().map(ImportRuns::read).toList();
	}

	Optional<ImportRun> find(long number) {
		return this.statements.fetch("run", Map.of("number", number)).stream().map(ImportRuns::read).findFirst();
	}

	@SuppressWarnings("unchecked")
	private static ImportRun read(Map<String, Object> row) {
		return ImportRun.of((Map<String, Object>) row.getOrDefault("run", Map.of()));
	}

	ImportRun begin(Provider provider, String file, String sha256, Owner owner) {
		var content = new HashMap<String, Object>(new Tally().toProperties());
		content.putAll(Map.of("source", provider.id(), "file", file, "sha256", sha256, "version", provider.version(),
				"state", State.RUNNING.word(), "started", now(), "owner", owner.text(), "heartbeat", now()));
		var number = this.statements.fetch("begin-run", Map.of("content", content)).iterator().next().get("number");
		return find(((Number) java.util.Objects.requireNonNull(number)).longValue()).orElseThrow();
	}

	/** Whether the run is the new owner's now. */
	boolean take(ImportRun run, Owner owner) {
		var before = (run.owner() != null) ? run.owner() : "";
		var parameters = Map.<String, Object>of("number", run.number(), "before", before, "owner", owner.text(), "at",
				now());
		return !this.statements.fetch("take-run", parameters).isEmpty();
	}

	/**
	 * Notes how far a run is.
	 * @throws RunTaken if another has taken it over
	 */
	void note(long run, Owner owner, Map<String, Object> content) {
		var all = new HashMap<>(content);
		all.putIfAbsent("heartbeat", now());
		if (this.statements.fetch("set-run", Map.of("number", run, "owner", owner.text(), "content", all)).isEmpty()) {
			throw new RunTaken(run);
		}
	}

	void quarantine(List<Map<String, Object>> rows) {
		this.statements.run("quarantine", rows);
	}

	@SuppressWarnings("unchecked")
	List<QuarantinedRow> quarantined(long run) {
		return this.statements.fetch("quarantined", Map.of("run", run))
			.stream()
			.map((row) -> QuarantinedRow.of((Map<String, Object>) row.getOrDefault("row", Map.of())))
			.toList();
	}

	static long now() {
		return System.currentTimeMillis();
	}

}
