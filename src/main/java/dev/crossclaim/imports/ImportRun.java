package dev.crossclaim.imports;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one file.
 *
 * @param number by which nodes and relationships name it
 * @param source word of the importer
 * @param file as it was named
 * @param sha256 of its bytes
 * @param version of the importer
 * @param state how far it is
 * @param started when it began
 * @param ended when it was done or withdrawn, null before
 * @param tally what became of its rows
 */
public record ImportRun(long number, String source, String file, String sha256, int version, State state,
		Instant started, @Nullable Instant ended, Tally tally, @Nullable String owner, long heartbeat) {

	/** How far a run is. */
	public enum State {

		/** Rows are read, or were when it was interrupted. */
		RUNNING,
		/** All rows are read. */
		COMPLETE,
		/** Its facts are being taken back. */
		WITHDRAWING,
		/** Its facts were taken back. */
		WITHDRAWN;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	static ImportRun of(Map<String, Object> row) {
		return new ImportRun(number(row, "number"), text(row, "source"), text(row, "file"), text(row, "sha256"),
				(int) number(row, "version"), State.valueOf(text(row, "state").toUpperCase(java.util.Locale.ROOT)),
				Instant.ofEpochMilli(number(row, "started")),
				row.containsKey("ended") ? Instant.ofEpochMilli(number(row, "ended")) : null, Tally.of(row),
				(row.get("owner") != null) ? text(row, "owner") : null, number(row, "heartbeat"));
	}

	private static String text(Map<String, Object> row, String key) {
		return String.valueOf(row.get(key));
	}

	private static long number(Map<String, Object> row, String key) {
		return (row.get(key) instanceof Number number) ? number.longValue() : 0;
	}

	boolean reads(Provider provider) {
		return this.source.equals(provider.id()) && this.version == provider.version();
	}

}
