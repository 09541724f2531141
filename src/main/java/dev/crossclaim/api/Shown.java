package dev.crossclaim.api;

import java.util.List;

import dev.crossclaim.picture.Look;

/**
 * How a picture of an answer looks.
 *
 * @param title a sentence
 * @param asked ids of what the question is about
 * @param facing whether that is two, at the left and at the right
 * @param places whether the answer tells where each node is
 */
public record Shown(String title, List<String> asked, boolean facing, Look look, boolean places) {
}
