package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is called or numbered so?
 *
 * @param exact what was typed, in lower case
 * @param kinds labels, none for any
 * @param places codes, none for anywhere
 * @param technologies ids, none for any
 * @param states words, none for any
 * @param horizon day up to which an end counts, or null where the graph tells none
 * @param facets whether to count how the hits spread
 */
public record SearchQuestion(String exact, List<String> kinds, List<String> places, List<String> technologies,
		List<String> states, @Nullable LocalDate horizon, boolean facets) {
}
