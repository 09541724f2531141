package dev.crossclaim.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the nodes of a graph are, in pixels, and how its relationships run between them.
 */
public record Layout(double width, double height, Map<String, Pill> pills, List<Route> routes) {

	/** Of a graph at a width; the same content gives the same places. */
	public static Layout of(Content content, int width) {
		var graph = Graph.of(content);
		return graph.isPair() ? new TwoSides(graph, width).layout() : new FreeLayout(graph, width).layout();
	}

	/** Places as parts of width and height, from the left and from the top. */
	public Map<String, double[]> relative() {
		var places = new LinkedHashMap<String, double[]>();
		this.pills.forEach((id, pill) -> places.put(id,
				new double[] { part(pill.box().x() / this.width), part(pill.box().y() / this.height) }));
		return places;
	}

	/** Width by height. */
	public double aspect() {
		return part(this.width / this.height);
	}

	Box box(String id) {
		return Objects.requireNonNull(this.pills.get(id)).box();
	}

	private static double part(double value) {
		return Math.round(value * 10000) / 10000.0;
	}

}
