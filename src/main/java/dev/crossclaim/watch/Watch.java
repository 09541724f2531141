package dev.crossclaim.watch;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told of changes.
 *
 * @param owner name of the key that made it
 * @param url where messages are sent to, or null where they are only read
 * @param active whether messages are sent; they are kept in any case
 * @param inactiveBecause why they are not, or null
 * @param seen revision of the graph up to which it was told
 */
public record Watch(String id, String owner, Subject subject, @Nullable URI url, boolean active,
		@Nullable String inactiveBecause, Instant created, long seen) {
}
