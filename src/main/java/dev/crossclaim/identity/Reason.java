package dev.crossclaim.identity;

/**
 * Why a candidate has its score.
 *
 * @param id what was compared and how it came out, such as {@code name-equal} or
 * {@code country-differs}
 * @param effect what it added to the score, from -1 to 1; the first gives the score that
 * the others change
 * @param text the same for people
 */
public record Reason(String id, double effect, String text) {
}
