package dev.crossclaim.history;

/**
 * The graph was changed by this application. Published within the transaction: listen
 * with {@code @TransactionalEventListener} to hear of it once it is committed. What other
 * servers on the same database change is seen by {@link GraphHistory#listSince} alone.
 */
public record GraphChanged(ChangeSet changes) {
}
