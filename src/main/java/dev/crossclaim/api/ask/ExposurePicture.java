package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Exposure;

/** Who is exposed by which path, as a list and as a graph. */
class ExposurePicture {

	private final String product;

	private final Exposure found;

	private final Picture picture = new Picture();

	private final Map<String, Map<String, @Nullable Object>> exposed = new LinkedHashMap<>();

	ExposurePicture(String product, Exposure found) {
		this.product = product;
		this.found = found;
		for (Map<String, @Nullable Object> row : found.direct().rows()) {
			addDirect(row);
		}
		for (Map<String, @Nullable Object> row : found.reached()) {
			addReached(row);
		}
	}

	private void addDirect(Map<String, @Nullable Object> row) {
		var organization = Picture.map(row.get("organization"));
		var id = String.valueOf(organization.get("id"));
		this.picture.addNode(Picture.map(row.get("product")));
		this.picture.addNode(organization);
		var path = new ArrayList<String>();
		if (row.get("deployment") != null) {
			var deployment = Picture.map(row.get("deployment"));
			var places = deployment.get("places");
			this.picture.addNode(ListFlow.without(deployment, List.of("places")));
			var node = String.valueOf(deployment.get("id"));
			path.add(edge(row, node, String.valueOf(row.get("by")), this.product, places));
			path.add(edge(row, id, "PARTY_TO", node, places));
		}
		else {
			path.add(edge(row, id, "OFFERS", this.product, List.of()));
		}
		put(id, organization, String.valueOf(row.get("role")), path.size(), String.valueOf(row.get("certainty")), path);
	}

	private String edge(Map<String, @Nullable Object> row, String from, String type, String to,
			@Nullable Object places) {
		var id = String.join("|", from, type, to, String.valueOf(row.get("record")));
		this.picture.addEdge(ListFlow.about("id", id, "type", type, "from", from, "to", to, "record", row.get("record"),
				"certainty", row.get("certainty"), "contested", row.get("contested"), "places", places, "period",
				row.get("period")));
		return id;
	}

	/** A path is no more certain than what leads to it. */
	private void addReached(Map<String, @Nullable Object> row) {
		var id = String.valueOf(row.get("id"));
		var edge = String.valueOf(row.get("edge"));
		var before = Objects.requireNonNull(this.exposed.get(String.valueOf(row.get("from"))));
		var path = new ArrayList<String>();
		((List<?>) Objects.requireNonNull(before.get("path"))).forEach((one) -> path.add(String.valueOf(one)));
		path.add(edge);
		var organization = ListFlow.without(Objects.requireNonNull(this.found.nodes().get(id)), List.of("degree"));
		this.picture.addNode(organization);
		this.picture.addEdge(Objects.requireNonNull(this.found.edges().get(edge)));
		put(id, organization, String.valueOf(row.get("relation")), path.size(),
				weaker(String.valueOf(before.get("certainty")), String.valueOf(row.get("certainty"))), path);
	}

	private void put(String id, Map<String, @Nullable Object> organization, String as, int hops, String certainty,
			List<String> path) {
		var one = this.exposed.get(id);
		if (one == null || (Integer) Objects.requireNonNull(one.get("hops")) > hops) {
			this.exposed.put(id, ListFlow.about("id", id, "name", organization.get("name"), "as", as, "hops", hops,
					"certainty", certainty, "path", path));
		}
	}

	private static String weaker(String one, String other) {
		return (Certainty.valueOf(one).compareTo(Certainty.valueOf(other)) < 0) ? one : other;
	}

	List<Map<String, @Nullable Object>> exposed() {
		return new ArrayList<>(this.exposed.values());
	}

	List<Map<String, @Nullable Object>> nodes() {
		return this.picture.nodes();
	}

	List<Map<String, @Nullable Object>> edges() {
		return this.picture.edges();
	}

}
