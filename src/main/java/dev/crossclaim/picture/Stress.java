package dev.crossclaim.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Places connected nodes so that distances on paper are as those in the graph: stress
 * majorisation by stochastic gradient descent (Zheng, Pawar and Goodman, "Graph Drawing
 * by Stochastic Gradient Descent", 2018). The chance in it has a seed from the ids.
 */
final class Stress {

	private static final int ROUNDS = 30;

	private static final double LAST_STEP = 0.1;

	private final int[][] distances;

	private final double[] x;

	private final double[] y;

	private final SplittableRandom random;

	private Stress(List<List<Integer>> neighbours, long seed) {
		int n = neighbours.size();
		this.random = new SplittableRandom(seed);
		this.distances = new int[n][];
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

	private static int[] walk(List<List<Integer>> neighbours, int start) {
		var steps = new int[neighbours.size()];
		Arrays.fill(steps, -1);
		steps[start] = 0;
		var next = new ArrayDeque<Integer>(List.of(start));
		while (!next.isEmpty()) {
			int one = next.poll();
			for (int other : neighbours.get(one)) {
				if (steps[other] < 0) {
					steps[other] = steps[one] + 1;
					next.add(other);
				}
			}
		}
		return steps;
	}

	private void run() {
		int n = this.x.length;
		int[] pairs = pairs(n);
		double farthest = Arrays.stream(this.distances).flatMapToInt(Arrays::stream).max().orElse(1);
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
