package dev.crossclaim.access;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** A key with the checksum of its secret, as the graph keeps it. */
record StoredKey(ApiKey key, byte[] hash) {

	static StoredKey of(Map<String, Object> row) {
		return new StoredKey(keyOf(row), HexFormat.of().parseHex(text(row, "hash")));
	}

	static ApiKey keyOf(Map<String, Object> row) {
		var scopes = new TreeSet<Scope>();
		for (var word : (List<?>) Objects.requireNonNull(row.get("scopes"))) {
			Scope.find(String.valueOf(word)).ifPresent(scopes::add);
		}
		return new ApiKey(text(row, "id"), text(row, "name"), scopes,
				Objects.requireNonNull(instant(row.get("created"))), instant(row.get("expires")),
				instant(row.get("lastUsed")), instant(row.get("revoked")));
	}

	private static String text(Map<String, Object> row, String name) {
		return String.valueOf(row.get(name));
	}

	private static @Nullable Instant instant(@Nullable Object value) {
		return (value instanceof ZonedDateTime time) ? time.toInstant() : null;
	}

}
