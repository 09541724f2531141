package dev.crossclaim.curation;

/** Who changes something, and why. */
public record Author(String by, String why) {
}
