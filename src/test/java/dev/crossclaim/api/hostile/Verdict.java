package dev.crossclaim.api.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.crossclaim.api.contract.AnswerSchemas;

/**
 * Judges an answer to a hostile value. Good is a 2xx of the documented shape, and a 4xx
 * that names the parameter; nothing may have been run, and nothing of the inside shows.
 */
final class Verdict {

	/** What 7919*7907 would be, if anything worked it out. */
	private static final String COMPUTED = "62615533";

	private static final Pattern INSIDE = Pattern
		.compile("Exception|\\tat |org\\.neo4j|org\\.springframework|java\\.(lang|util|net)|dev\\.crossclaim|"
				+ "Neo\\.\\w+Error|\\bMATCH \\(|\\bUNWIND \\$|" + COMPUTED + "|" + Canaries.SECRET);

	/**
	 * What the server says where it refuses an address before it looks for parameters.
	 */
	private static final List<String> OF_THE_ADDRESS = List.of("/problems/bad-request", "/problems/too-large",
			"/problems/unknown-route", "/problems/not-acceptable");

	/** The address as it was sent, and the Cypher that somebody asked to see. */
	private static final List<String> WITHOUT_DANGER = List.of("instance", "query");

	private static final int LONG = 4000;

	private final AnswerSchemas schemas;

	Verdict(AnswerSchemas schemas) {
		this.schemas = schemas;
	}

	/** What is wrong with the answer, if anything. */
	Optional<String> on(Position position, HostileValue value, Wire.Answer answer) {
		if (answer.status() < 200 || answer.status() >= 500 || answer.status() / 100 == 3) {
			return Optional.of("it answers " + answer.status());
		}
		try {
			var body = JsonMapper.shared().readTree(answer.body());
			if (answer.status() >= 400 && body instanceof ObjectNode problem) {
				problem.remove("value");
			}
			return inside(value, body)
				.or(() -> (answer.status() < 300) ? shape(position, answer) : unnamed(position, value, answer, body));
		}
		catch (JacksonException ex) {
			return Optional.of("its body is no JSON");
		}
	}

	private Optional<String> shape(Position position, Wire.Answer answer) {
		var path = position.endpoint().path().replace("/", "~1");
		var violations = this.schemas.violations("/paths/%s/%s/responses/200/content/application~1json/schema"
			.formatted(path, position.endpoint().method().toLowerCase(Locale.ROOT)), answer.body());
		return violations.isEmpty() ? Optional.empty() : Optional.of("its shape: " + violations);
	}

	private static Optional<String> unnamed(Position position, HostileValue value, Wire.Answer answer, JsonNode body) {
		var type = body.path("type").asString("");
		if (!answer.type().startsWith("application/problem+json") || !type.startsWith("/problems/")) {
			return Optional.of("its 4xx is no problem detail of ours: " + answer.type() + " " + type);
		}
		var named = body.path("parameter").asString("");
		boolean addressRefused = OF_THE_ADDRESS.contains(type)
				&& (position.parameter().in().equals("path") || !value.wellFormed() || value.encoded().length() > LONG);
		boolean unknownThen = answer.status() == 404 && position.parameter().name().equals("knownAt");
		boolean bodyRefused = position.isInBody() && (!named.isEmpty() || OF_THE_ADDRESS.contains(type));
		boolean isNamed = (named + ".").startsWith(position.parameter().name() + ".");
		return (isNamed || addressRefused || unknownThen || bodyRefused) ? Optional.empty()
				: Optional.of("its problem %s names '%s' as the parameter".formatted(type, named));
	}

	private static Optional<String> inside(HostileValue value, JsonNode body) {
		if (body instanceof ObjectNode object) {
			object.remove(WITHOUT_DANGER);
		}
		return texts(body).map((text) -> withoutEcho(text, value.text()))
			.map(INSIDE::matcher)
			.filter((matcher) -> matcher.find())
			.map((matcher) -> "it shows '%s'".formatted(matcher.group()))
			.findFirst();
	}

	private static Stream<String> texts(JsonNode node) {
		return Stream.concat(Stream.of(node.asString("")), Stream
			.concat(node.propertyStream().map((one) -> one.getKey()), node.valueStream().flatMap(Verdict::texts)));
	}

	/**
	 * A text without what it repeats of the value, whole, shortened, or one of a list.
	 */
	private static String withoutEcho(String text, String value) {
		var shortened = value.substring(0, Math.min(value.length(), 200));
		var left = text;
		for (var echo : Stream.concat(Stream.of(value, shortened), Stream.of(value.split(",", -1))).toList()) {
			if (!echo.isBlank()) {
				left = left.replaceAll("(?iu)" + Pattern.quote(echo.strip()), "");
			}
		}
		return left;
	}

}
