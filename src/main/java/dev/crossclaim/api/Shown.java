package dev.crossclaim.api;

import java.util.List;

import dev.crossclaim.picture.Look;

/**
 * How a picture of an answer looks.
 *
 * @param title a sentence
 * @param sides the two at the left and at the right, if it is about two
 * @param places whether the answer tells where each node is
 */
public record Shown(String title, List<String> sides, Look look, boolean places) {
}
