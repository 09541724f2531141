package dev.crossclaim.watch;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Reads events and deliveries as they are kept in the graph. */
final class StoredEvent {

	private StoredEvent() {
	}

	static WatchEvent event(Map<String, Object> node) {
		return new WatchEvent(text(node, "id"), text(node, "watch"), number(node, "revision"),
				WatchEvent.Type.of(text(node, "type")), Objects.requireNonNull(at(node.get("at"))), text(node, "body"));
	}

	static DueDelivery due(Map<String, Object> row) {
		var node = map(row.get("event"));
		return new DueDelivery(event(node), URI.create(text(row, "url")), text(row, "secret"),
				Math.toIntExact(number(node, "attempts")));
	}

	static Delivery delivery(Map<String, Object> row) {
		var node = map(row.get("event"));
		var attempts = ((List<?>) Objects.requireNonNull(row.get("attempts"))).stream()
			.map((attempt) -> attempt(map(attempt)))
			.toList();
		var state = Delivery.State.valueOf(text(node, "state").toUpperCase(Locale.ROOT));
		return new Delivery(text(node, "id"), number(node, "revision"), state,
				(state == Delivery.State.PENDING) ? at(node.get("due")) : null, attempts);
	}

	private static Delivery.Attempt attempt(Map<String, Object> node) {
		return new Delivery.Attempt(Objects.requireNonNull(at(node.get("at"))),
				(node.get("status") instanceof Long status) ? Math.toIntExact(status) : null,
				(node.get("error") != null) ? text(node, "error") : null, (Long) node.get("retryAfterSeconds"),
				number(node, "millis"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

	private static String text(Map<String, Object> node, String property) {
		return String.valueOf(node.get(property));
	}

	private static long number(Map<String, Object> node, String property) {
		return (Long) Objects.requireNonNull(node.get(property));
	}

	private static @Nullable Instant at(@Nullable Object value) {
		return (value instanceof ZonedDateTime moment) ? moment.toInstant() : null;
	}

}
