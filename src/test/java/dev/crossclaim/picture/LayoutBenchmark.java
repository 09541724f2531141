package dev.crossclaim.picture;

import java.util.Arrays;

/**
 * Measures how long a layout and its picture take, for docs/benchmarks.md; no test, since
 * nothing here may depend on how busy a machine is.
 */
final class LayoutBenchmark {

	private static final int ROUNDS = 15;

	private LayoutBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		for (int size : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray()) {
			var content = Contents.large(size);
			var layout = Layout.of(content, Look.USUAL);
			var drawing = new Drawing(content, Look.PLAIN, (width) -> layout);
			report(size, "layout", () -> Layout.of(content, Look.USUAL));
			report(size, "svg", drawing::svg);
			report(size, "png", () -> Raster.png(drawing));
		}
	}

	private static void report(int size, String what, Step step) throws Exception {
		var times = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			step.run();
			times[i] = (System.nanoTime() - start) / 1_000_000;
		}
		System.out.printf("%d nodes, %s: first %d ms, ", size, what, times[0]);
		Arrays.sort(times);
		System.out.printf("median %d ms, slowest %d ms%n", times[ROUNDS / 2], times[ROUNDS - 1]);
	}

	/** Something to measure. */
	@FunctionalInterface
	interface Step {

		Object run() throws Exception;

	}

}
