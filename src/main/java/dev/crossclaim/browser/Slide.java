package dev.crossclaim.browser;

import java.util.List;

/**
 * One step of the guide: a question, what to look at, and what to run.
 *
 * @param title the question
 * @param paragraphs plain text
 * @param commands to be run one after the other, Cypher or commands of the Browser
 */
record Slide(String title, List<String> paragraphs, List<String> commands) {
}
