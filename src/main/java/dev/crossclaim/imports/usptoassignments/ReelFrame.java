package dev.crossclaim.imports.usptoassignments;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Unreadable;

/** Reel and frame, under which the office records a conveyance. */
record ReelFrame(int reel, int frame) {

	/** Frames of a reel that the key of the research tables has room for. */
	private static final int FRAMES = 10_000;

	private static final Pattern BOTH = Pattern.compile("\\s*0*([0-9]{1,7})\\s*[/-]\\s*0*([0-9]{1,5})\\s*");

	private static final Pattern DIGITS = Pattern.compile("\\s*[0-9]{1,10}(\\.0)?\\s*");

	/**
	 * Reads the two numbers.
	 * @throws Unreadable if there are none
	 */
	static ReelFrame of(@Nullable String reel, @Nullable String frame) {
		if (reel == null || frame == null || !DIGITS.matcher(reel).matches() || !DIGITS.matcher(frame).matches()) {
			throw new Unreadable("no reel and frame");
		}
		return new ReelFrame((int) number(reel), (int) number(frame));
	}

	/**
	 * Reads the two numbers, written together as {@code 018247/0405} or
	 * {@code 18247-405}.
	 * @throws Unreadable if there are none
	 */
	static ReelFrame of(@Nullable String both) {
		var found = BOTH.matcher((both != null) ? both : "");
		if (!found.matches()) {
			throw new Unreadable("no reel and frame");
		}
		return of(found.group(1), found.group(2));
	}

	/**
	 * Reads the key of the research tables: the reel, and the frame in four digits.
	 * @throws Unreadable if there is none
	 */
	static ReelFrame ofKey(@Nullable String key) {
		if (key == null || !DIGITS.matcher(key).matches() || number(key) < FRAMES) {
			throw new Unreadable("no rf_id");
		}
		return new ReelFrame((int) (number(key) / FRAMES), (int) (number(key) % FRAMES));
	}

	private static long number(String digits) {
		return (long) Double.parseDouble(digits.strip());
	}

	/** The id of the record. */
	String id() {
		return "uspto-assignment-%d-%d".formatted(this.reel, this.frame);
	}

	/** What every source of the record tells. */
	Content content(String kind, @Nullable String conveyance) {
		return Content.of("name", "Recorded conveyance %06d/%04d".formatted(this.reel, this.frame))
			.text("kind", kind)
			.text("conveyanceText", conveyance);
	}

}
