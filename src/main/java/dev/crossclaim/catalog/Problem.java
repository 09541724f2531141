package dev.crossclaim.catalog;

/**
 * What is wrong in a file, and where.
 *
 * @param file name of the file
 * @param line where it stands; lines count from 1
 * @param pointer the same as a JSON Pointer (RFC 6901), empty for the whole
 * @param reason what is wrong
 */
public record Problem(String file, int line, String pointer, String reason) implements Comparable<Problem> {

	Problem(String file, int line, String reason) {
		this(file, line, "", reason);
	}

	/** The key at fault, or empty where it is no single one. */
	public String field() {
		var last = this.pointer.substring(this.pointer.lastIndexOf('/') + 1);
		return last.matches("\\d*") ? "" : last;
	}

	@Override
	public int compareTo(Problem other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.reason);
	}

}
