package dev.crossclaim.watch;

/**
 * A watch has a new event. Published within the transaction that adds it, by the server
 * that adds it.
 */
public record WatchTold(String watch) {
}
