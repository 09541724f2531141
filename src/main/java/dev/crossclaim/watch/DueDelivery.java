package dev.crossclaim.watch;

import java.net.URI;

/** A message to be sent now. */
record DueDelivery(WatchEvent event, URI url, String secret, int attempts) {
}
