package dev.crossclaim.watch;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.RollUp;

/**
 * A watch with what is remembered of the answer to a watched question.
 *
 * @param secret that its messages are signed with, or null where nothing is sent
 * @param answer each pair with its certainty; null before the first answer
 * @param records the records behind it
 */
record StoredWatch(Watch watch, @Nullable String secret, @Nullable List<String> answer, List<String> records) {

	static StoredWatch of(Map<String, Object> node) {
		var kind = Subject.Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT));
		var subject = new Subject(kind, texts(node.get("companies")),
				RollUp.valueOf(text(node, "rollUp").toUpperCase(Locale.ROOT)), WatchStore.place(node.get("market")),
				WatchStore.place(node.get("forum")));
		var url = node.get("url");
		var watch = new Watch(text(node, "id"), text(node, "owner"), subject,
				(url != null) ? URI.create(url.toString()) : null, Boolean.TRUE.equals(node.get("active")),
				find(node, "inactiveBecause"),
				((ZonedDateTime) Objects.requireNonNull(node.get("created"))).toInstant(),
				(Long) Objects.requireNonNull(node.get("seen")));
		return new StoredWatch(watch, find(node, "secret"),
				(node.get("answer") != null) ? texts(node.get("answer")) : null, texts(node.get("records")));
	}

	/** What is watched and where it is told, as properties of a node. */
	static Map<String, @Nullable Object> properties(Subject subject, @Nullable URI url, @Nullable String secret) {
		var properties = new HashMap<String, @Nullable Object>();
		properties.put("kind", subject.kind().name().toLowerCase(Locale.ROOT));
		properties.put("companies", subject.companies());
		properties.put("rollUp", subject.rollUp().word());
		properties.put("market", (subject.market() != null) ? subject.market().value() : null);
		properties.put("forum", (subject.forum() != null) ? subject.forum().value() : null);
		properties.put("url", (url != null) ? url.toString() : null);
		properties.put("secret", secret);
		return properties;
	}

	private static @Nullable String find(Map<String, Object> node, String property) {
		return (node.get(property) != null) ? text(node, property) : null;
	}

	private static String text(Map<String, Object> node, String property) {
		return String.valueOf(node.get(property));
	}

	private static List<String> texts(@Nullable Object list) {
		return (list instanceof Collection<?> texts) ? texts.stream().map(String::valueOf).toList() : List.of();
	}

}
