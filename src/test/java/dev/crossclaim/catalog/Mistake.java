package dev.crossclaim.catalog;

/**
 * One change that spoils the good file.
 *
 * @param from the text that is replaced, once
 * @param to what it is replaced with
 * @param at text on the line that the reader is expected to name
 * @param reason what the reader is expected to say
 */
record Mistake(String from, String to, String at, String reason) {

	/** A mistake that is named at the line of the new text. */
	Mistake(String from, String to, String reason) {
		this(from, to, to, reason);
	}

	String apply(String text) {
		if (!text.contains(this.from)) {
			throw new IllegalArgumentException("'%s' does not stand in the good file".formatted(this.from));
		}
		int at = text.indexOf(this.from);
		return text.substring(0, at) + this.to + text.substring(at + this.from.length());
	}

	int lineIn(String text) {
		return (int) text.substring(0, text.indexOf(this.at)).lines().count()
				+ (text.substring(0, text.indexOf(this.at)).endsWith("\n") ? 1 : 0);
	}

	@Override
	public String toString() {
		return "%s -> %s".formatted(this.from, this.to).replace("\n", " ");
	}
}
