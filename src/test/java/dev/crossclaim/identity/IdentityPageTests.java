package dev.crossclaim.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

import dev.crossclaim.GeneratedPage;
import dev.crossclaim.identity.LabelledPairs.Label;
import dev.crossclaim.identity.LabelledPairs.Pair;

import static org.assertj.core.api.Assertions.assertThat;

/** What the matcher is worth, beside two simple ones. */
class IdentityPageTests {

	private static final String BEGIN = "<!-- measured -->\n";

	private static final String END = "<!-- end -->\n";

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private static final List<Pair> TUNING = LabelledPairs.half("tuning");

	private static final List<Pair> FROZEN = LabelledPairs.half("frozen");

	@Test
	void whatIsMergedIsTheSame() {
		assertThat(LabelledPairs.ALL).hasSizeGreaterThanOrEqualTo(400)
			.filteredOn((pair) -> pair.label() == Label.DIFFERENT)
			.hasSizeGreaterThanOrEqualTo(LabelledPairs.ALL.size() / 2);
		assertThat(Measure.of(FROZEN, IdentityPageTests::merges).precision()).isGreaterThanOrEqualTo(0.99);
	}

	@Test
	void thePageIsUpToDate() throws IOException {
		var page = Files.readString(Path.of("docs/identity.md"));
		var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
		GeneratedPage.checkWhole("identity.md", before + table() + page.substring(page.indexOf(END)));
	}

	private static String table() {
		double threshold = bestThreshold();
		return Map.of("tuning", TUNING, "frozen", FROZEN)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((half) -> table(half.getKey(), half.getValue(), threshold))
			.collect(Collectors.joining("\n"));
	}

	private static String table(String name, List<Pair> pairs, double threshold) {
		return """
				| %s half, %d pairs | precision | recall | pairwise F1 |
				| --- | --- | --- | --- |
				%s
				%s
				%s
				""".formatted(name, pairs.size(),
				Measure.row("what may be merged (`SameName`)", pairs, IdentityPageTests::merges),
				Measure.row("equal normalised names", pairs, IdentityPageTests::areEqual),
				Measure.row("Jaro-Winkler from %.2f, the best on the tuning half".formatted(threshold), pairs,
						isLike(threshold)));
	}

	private static boolean merges(Pair pair) {
		return SameName.of(pair.left(), pair.right());
	}

	private static boolean areEqual(Pair pair) {
		return Name.of(pair.left()).words().equals(Name.of(pair.right()).words());
	}

	private static Predicate<Pair> isLike(double threshold) {
		return (pair) -> JARO_WINKLER.apply(Name.of(pair.left()).folded(), Name.of(pair.right()).folded()) >= threshold;
	}

	private static double bestThreshold() {
		return IntStream.rangeClosed(80, 100)
			.mapToObj((hundredth) -> hundredth / 100.0)
			.max((one, other) -> Double.compare(Measure.of(TUNING, isLike(one)).f1(),
					Measure.of(TUNING, isLike(other)).f1()))
			.orElseThrow();
	}

}
