package dev.crossclaim.watch;

import java.time.Instant;

/**
 * What a watch is told about one state of the graph.
 *
 * @param id the message's id, the same at every attempt to deliver it
 * @param revision state of the graph that it tells of
 * @param body the message as JSON
 */
public record WatchEvent(String id, String watch, long revision, Type type, Instant at, String body) {

	/** The id of what a watch is told about a state of the graph. */
	static String id(String watch, long revision) {
		return "msg_%s_%d".formatted(watch, revision);
	}

	/** What a message is about. */
	public enum Type {

		/** Something that the watch is about is new or changed. */
		CHANGED("graph.changed"),
		/**
		 * Something was taken back, replaced, merged or split: read earlier messages
		 * anew.
		 */
		CORRECTED("graph.corrected"),
		/** The answer to the watched question is another. */
		ANSWERED("answer.changed"),
		/** Nothing happened; somebody tries the webhook. */
		TEST("watch.test");

		private final String word;

		Type(String word) {
			this.word = word;
		}

		/** The word that messages have. */
		public String word() {
			return this.word;
		}

		static Type of(String word) {
			return java.util.Arrays.stream(values()).filter((one) -> one.word.equals(word)).findFirst().orElseThrow();
		}

	}

}
