package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a conveyance is, from the words it was recorded with. The rules stand in
 * {@code imports/conveyances.tsv}, with the reason of each.
 */
final class ConveyanceKind {

	static final String ASSIGNMENT = "assignment";

	static final String LICENCE = "licence";

	static final String OTHER = "other";

	static final String UNKNOWN = "unknown";

	/** The words of the Patent Assignment Dataset. */
	private static final Map<String, String> RESEARCH = Map.of("assignment", ASSIGNMENT, "namechg", "change-of-name",
			"merger", "merger", "security", "security-interest", "release", "release", "license", LICENCE, "correct",
			"correction", "missing", UNKNOWN);

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final List<Rule> RULES = read();

	private record Rule(String kind, Pattern pattern) {
	}

	private ConveyanceKind() {
	}

	/**
	 * The kind of a text; {@code other} if no rule knows it, {@code unknown} without a
	 * text.
	 */
	static String of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return UNKNOWN;
		}
		var plain = SPACES.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
		return RULES.stream()
			.filter((rule) -> rule.pattern().matcher(plain).find())
			.map(Rule::kind)
			.findFirst()
			.orElse(OTHER);
	}

	/** The kind of a word of the research dataset ({@code convey_ty}). */
	static String ofResearch(@Nullable String word) {
		return (word != null) ? RESEARCH.getOrDefault(word.strip().toLowerCase(Locale.ROOT), OTHER) : UNKNOWN;
	}

	private static List<Rule> read() {
		try (var file = Objects.requireNonNull(ConveyanceKind.class.getResourceAsStream("/imports/conveyances.tsv"))) {
			var rules = new ArrayList<Rule>();
			for (var line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
				var columns = List.of(line.split("\t", -1));
				if (!line.startsWith("#") && columns.size() >= 2) {
					rules.add(new Rule(columns.getFirst(), Pattern.compile(columns.get(1))));
				}
			}
			return List.copyOf(rules);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
