package dev.crossclaim.picture;

/** The cubic curve along which a relationship is drawn. */
record Route(Content.Edge edge, double[] curve) {

	private static final int STEPS = 48;

	/** Between two boxes, bent aside by a part of the distance. */
	static Route between(Content.Edge edge, Box from, Box to, double bend, double gap) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double midX = from.x() + dx / 2 - dy * bend;
		double midY = from.y() + dy / 2 + dx * bend;
		double[] whole = { from.x(), from.y(), from.x() + (midX - from.x()) * 2 / 3,
				from.y() + (midY - from.y()) * 2 / 3, to.x() + (midX - to.x()) * 2 / 3,
				to.y() + (midY - to.y()) * 2 / 3, to.x(), to.y() };
		double start = 0;
		double end = 1;
		var raw = new Route(edge, whole);
		for (int i = 0; i <= STEPS; i++) {
			double t = (double) i / STEPS;
			if (from.holds(raw.x(t), raw.y(t), gap)) {
				start = t;
			}
			if (end == 1 && t > start && to.holds(raw.x(t), raw.y(t), gap)) {
				end = t;
			}
		}
		return (end - start > 0.02) ? new Route(edge, part(whole, start, end)) : raw;
	}

	double x(double t) {
		return at(0, t);
	}

	double y(double t) {
		return at(1, t);
	}

	private double at(int axis, double t) {
		double u = 1 - t;
		return u * u * u * this.curve[axis] + 3 * u * u * t * this.curve[axis + 2]
				+ 3 * u * t * t * this.curve[axis + 4] + t * t * t * this.curve[axis + 6];
	}

	boolean crosses(Box box, double gap) {
		for (int i = 1; i < 24; i++) {
			if (box.holds(x(i / 24.0), y(i / 24.0), gap)) {
				return true;
			}
		}
		return false;
	}

	String data() {
		return "M%s %sC%s %s %s %s %s %s"
			.formatted(java.util.Arrays.stream(this.curve).mapToObj(Svg::number).toArray());
	}

	/** The unit vector that it arrives along. */
	double[] arrival() {
		double dx = this.curve[6] - x(0.94);
		double dy = this.curve[7] - y(0.94);
		double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
		return new double[] { dx / length, dy / length };
	}

	private static double[] part(double[] curve, double from, double to) {
		var end = split(curve, to, true);
		return split(end, from / to, false);
	}

	/** One side of the curve cut at a point (de Casteljau). */
	private static double[] split(double[] c, double t, boolean first) {
		var part = new double[8];
		for (int axis = 0; axis < 2; axis++) {
			double a = mix(c[axis], c[axis + 2], t);
			double b = mix(c[axis + 2], c[axis + 4], t);
			double d = mix(c[axis + 4], c[axis + 6], t);
			double ab = mix(a, b, t);
			double bd = mix(b, d, t);
			double middle = mix(ab, bd, t);
			part[axis] = first ? c[axis] : middle;
			part[axis + 2] = first ? a : bd;
			part[axis + 4] = first ? ab : d;
			part[axis + 6] = first ? middle : c[axis + 6];
		}
		return part;
	}

	private static double mix(double a, double b, double t) {
		return a + (b - a) * t;
	}

}
