package dev.crossclaim.picture;

/** Coordinates turned so that their longer axis lies along, and brought to 0..1. */
final class Turned {

	private Turned() {
	}

	/** Along the width, or along the height. */
	static double[][] wide(double[][] spots, boolean upright) {
		double angle = axis(spots);
		double cos = StrictMath.cos(angle);
		double sin = StrictMath.sin(angle);
		int n = spots[0].length;
		var along = new double[n];
		var across = new double[n];
		for (int i = 0; i < n; i++) {
			along[i] = spots[0][i] * cos + spots[1][i] * sin;
			across[i] = spots[1][i] * cos - spots[0][i] * sin;
		}
		unit(along);
		unit(across);
		return upright ? new double[][] { across, along } : new double[][] { along, across };
	}

	/** The angle of the longer axis of the spots. */
	private static double axis(double[][] spots) {
		double mx = mean(spots[0]);
		double my = mean(spots[1]);
		double xx = 0;
		double yy = 0;
		double xy = 0;
		for (int i = 0; i < spots[0].length; i++) {
			xx += (spots[0][i] - mx) * (spots[0][i] - mx);
			yy += (spots[1][i] - my) * (spots[1][i] - my);
			xy += (spots[0][i] - mx) * (spots[1][i] - my);
		}
		return StrictMath.atan2(2 * xy, xx - yy) / 2;
	}

	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	private static void unit(double[] values) {
		double least = Double.MAX_VALUE;
		double most = -Double.MAX_VALUE;
		for (double value : values) {
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		for (int i = 0; i < values.length; i++) {
			values[i] = (most - least > 1e-6) ? (values[i] - least) / (most - least) : 0.5;
		}
	}

}
