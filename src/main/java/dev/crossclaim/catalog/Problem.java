package dev.crossclaim.catalog;

/** What is wrong in a file, and where; lines count from 1. */
public record Problem(String file, int line, String reason) implements Comparable<Problem> {

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
