package dev.crossclaim.history;

import java.time.Instant;
import java.util.List;

/**
 * What one transaction changed.
 *
 * @param revision number of the graph's state after it; later sets have greater numbers
 * @param at when it was recorded
 * @param by who changed it
 * @param why the reason given
 * @param origin where it came from: {@code catalogue}, {@code api}, or an import
 */
public record ChangeSet(long revision, Instant at, String by, String why, String origin, List<Change> changes) {
}
