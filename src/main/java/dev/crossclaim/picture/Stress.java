package dev.crossclaim.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Places connected nodes so that distances on paper are as those in the graph: stress
 * majorisation by stochastic gradient descent (Zheng, Pawar and Goodman, "Graph Drawing
 * by Stochastic Gradient Descent", 2018). The chance in it has a seed from the ids.
 */
final class Stress {

	private static final int ROUNDS = 30;

	private static final double LAST_STEP = 0.1;

	private final double[][] distances;

	private final double[] x;

	private final double[] y;

	private final SplittableRandom random;

	private Stress(List<List<Integer>> neighbours, long seed) {
		int n = neighbours.size();
		this.random = new SplittableRandom(seed);
		this.distances = new double[n][];
		this.x = new double[n];
		this.y = new double[n];
		for (int i = 0; i < n; i++) {
			this.distances[i] = walk(neighbours, i);
			this.x[i] = this.random.nextDouble();
			this.y[i] = this.random.nextDouble();
		}
	}

	/** Coordinates, x and y, in which neighbours are about 1 apart. */
	static double[][] solve(List<List<Integer>> neighbours, long seed) {
		var stress = new Stress(neighbours, seed);
		stress.run();
		return new double[][] { stress.x, stress.y };
	}

	/** Shortest ways from one node to all others (Dijkstra). */
	private static double[] walk(List<List<Integer>> neighbours, int start) {
		var ways = new double[neighbours.size()];
		Arrays.fill(ways, Double.MAX_VALUE);
		ways[start] = 0;
		var next = new PriorityQueue<double[]>(
				Comparator.<double[]>comparingDouble((one) -> one[0]).thenComparingDouble((one) -> one[1]));
		next.add(new double[] { 0, start });
		while (!next.isEmpty()) {
			var one = next.poll();
			int here = (int) one[1];
			if (one[0] > ways[here]) {
				continue;
			}
			for (int other : neighbours.get(here)) {
				double way = one[0] + length(neighbours.get(here), neighbours.get(other));
				if (way < ways[other]) {
					ways[other] = way;
					next.add(new double[] { way, other });
				}
			}
		}
		return ways;
	}

	/**
	 * The fewer neighbours two have in common, the more room there is between them, so
	 * that those around a hub do not crowd it (Gansner, Koren and North, 2004).
	 */
	private static double length(List<Integer> some, List<Integer> others) {
		long common = some.stream().filter(others::contains).count();
		return 1 + Math.min(2.4, 0.11 * (some.size() + others.size() - 2 * common - 2));
	}

	private void run() {
		int n = this.x.length;
		int[] pairs = pairs(n);
		double farthest = Arrays.stream(this.distances).flatMapToDouble(Arrays::stream).max().orElse(1);
		double first = farthest * farthest;
		double decay = StrictMath.log(first / LAST_STEP) / (ROUNDS - 1);
		for (int round = 0; round < ROUNDS; round++) {
			double rate = first * StrictMath.exp(-decay * round);
			shuffle(pairs);
			for (int pair : pairs) {
				move(pair / n, pair % n, rate);
			}
		}
	}

	private static int[] pairs(int n) {
		var pairs = new int[n * (n - 1) / 2];
		int count = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				pairs[count++] = i * n + j;
			}
		}
		return pairs;
	}

	private void shuffle(int[] pairs) {
		for (int i = pairs.length - 1; i > 0; i--) {
			int other = this.random.nextInt(i + 1);
			int kept = pairs[i];
			pairs[i] = pairs[other];
			pairs[other] = kept;
		}
	}

	private void move(int i, int j, double rate) {
		double wanted = this.distances[i][j];
		double share = Math.min(1, rate / (wanted * wanted));
		double dx = this.x[i] - this.x[j];
		double dy = this.y[i] - this.y[j];
		double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
		double by = share * (length - wanted) / 2 / length;
		this.x[i] -= by * dx;
		this.y[i] -= by * dy;
		this.x[j] += by * dx;
		this.y[j] += by * dy;
	}

}
