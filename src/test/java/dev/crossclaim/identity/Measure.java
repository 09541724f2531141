package dev.crossclaim.identity;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.crossclaim.identity.LabelledPairs.Label;
import dev.crossclaim.identity.LabelledPairs.Pair;

/**
 * How often somebody who says "the same" is right, and how many of the same he finds.
 * Pairs that nobody can decide count as wrong if they are merged.
 *
 * @param right pairs said and labelled to be the same
 * @param said pairs said to be the same
 * @param same pairs labelled to be the same
 */
record Measure(int right, int said, int same) {

	private static final double Z = 1.959964;

	private static final int DRAWS = 2000;

	static Measure of(List<Pair> pairs, Predicate<Pair> matcher) {
		var said = pairs.stream().filter(matcher).toList();
		return new Measure(count(said), said.size(), count(pairs));
	}

	private static int count(List<Pair> pairs) {
		return (int) pairs.stream().filter((pair) -> pair.label() == Label.SAME).count();
	}

	double precision() {
		return (this.said == 0) ? 1 : (double) this.right / this.said;
	}

	double recall() {
		return (double) this.right / this.same;
	}

	double f1() {
		return 2.0 * this.right / (this.said + this.same);
	}

	/**
	 * A row of a table, with intervals of 95%: Wilson's, and of draws with replacement
	 * for F1.
	 */
	static String row(String name, List<Pair> pairs, Predicate<Pair> matcher) {
		var measure = of(pairs, matcher);
		return "| %s | %s | %s | %s |".formatted(name, text(measure.precision(), wilson(measure.right, measure.said)),
				text(measure.recall(), wilson(measure.right, measure.same)), text(measure.f1(), drawn(pairs, matcher)));
	}

	private static String text(double value, double[] interval) {
		return String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value, interval[0], interval[1]);
	}

	private static double[] wilson(int hits, int of) {
		if (of == 0) {
			return new double[] { 0, 1 };
		}
		double share = (double) hits / of;
		double middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
		double half = Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
		return new double[] { Math.max(0, middle - half), Math.min(1, middle + half) };
	}

	private static double[] drawn(List<Pair> pairs, Predicate<Pair> matcher) {
		var random = new Random(1);
		var said = pairs.stream().filter(matcher).collect(Collectors.toSet());
		var values = DoubleStream
			.generate(() -> of(
					IntStream.range(0, pairs.size()).mapToObj((i) -> pairs.get(random.nextInt(pairs.size()))).toList(),
					said::contains)
				.f1())
			.limit(DRAWS)
			.sorted()
			.toArray();
		return new double[] { values[DRAWS * 25 / 1000], values[DRAWS * 975 / 1000] };
	}

}
