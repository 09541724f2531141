package dev.crossclaim.watch;

import org.jspecify.annotations.Nullable;

/**
 * A watch just made.
 *
 * @param secret that its messages are signed with ({@code whsec_} and Base64), told this
 * once; null where nothing is sent
 */
public record NewWatch(Watch watch, @Nullable String secret) {
}
