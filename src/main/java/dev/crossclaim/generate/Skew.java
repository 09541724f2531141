package dev.crossclaim.generate;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws from a few very common and many rare ones: the n-th is drawn in proportion to 1/n
 * (Zipf's law), as patents are distributed over their owners and suits over courts.
 */
final class Skew {

	private final double[] sums;

	Skew(int size) {
		this.sums = new double[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += 1.0 / (i + 1);
			this.sums[i] = sum;
		}
	}

	/** A number from 0, the most common one, to below the size. */
	int draw(RandomGenerator random) {
		int at = Arrays.binarySearch(this.sums, random.nextDouble() * this.sums[this.sums.length - 1]);
		return Math.min((at < 0) ? -at - 1 : at, this.sums.length - 1);
	}

}
