package dev.crossclaim.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param run number of the run, null where nothing was written
 * @param tally of its rows; of a file that was complete before, of that run
 * @param note for people, such as that it was loaded before
 * @param examples what some of its rows state, where it was only tried
 */
public record FileReport(String file, Outcome outcome, @Nullable Long run, Tally tally, String note,
		List<String> examples) {

	FileReport(String file, Outcome outcome, @Nullable Long run, Tally tally, String note) {
		this(file, outcome, run, tally, note, List.of());
	}

	/**
	 * Number of the run.
	 * @throws IllegalStateException if nothing was written
	 */
	public long getRun() {
		if (this.run == null) {
			throw new IllegalStateException("Nothing of %s was written".formatted(this.file));
		}
		return this.run;
	}

	/** What became of a file. */
	public enum Outcome {

		/** All its rows were read. */
		DONE,
		/** It was complete before: nothing was read or written. */
		KNOWN,
		/** It is not of the source. */
		NOT_OF_SOURCE,
		/** It was read to see what it would make; nothing was written. */
		TRIED,
		/** It was stopped on request and can be continued. */
		STOPPED,
		/** Its bytes could not be read to the end; what was read stays. */
		BROKEN

	}

}
