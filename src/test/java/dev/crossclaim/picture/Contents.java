package dev.crossclaim.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.picture.Content.Bar;
import dev.crossclaim.picture.Content.Edge;
import dev.crossclaim.picture.Content.Modality;
import dev.crossclaim.picture.Content.Moment;
import dev.crossclaim.picture.Content.Node;
import dev.crossclaim.picture.Content.Spot;
import dev.crossclaim.picture.Content.Strength;
import dev.crossclaim.picture.Content.When;

/** Contents to draw. */
final class Contents {

	static final LocalDate DAY = LocalDate.of(2024, 7, 31);

	static final Strength SURE = new Strength(true, Modality.REPORTED, false);

	static final Strength MAYBE = new Strength(false, Modality.REPORTED, false);

	private Contents() {
	}

	/**
	 * Two companies, the parent of one, a product, and everything that can be between
	 * them.
	 */
	static Content pair(String name) {
		var nodes = List.of(new Node("aws", name, "Company"), new Node("amazon", "Amazon", "Company"),
				new Node("nokia", "Nokia", "Company"), new Node("cloudband", "Nokia CloudBand", "Product"));
		var edges = List.of(edge("aws", "PARTNERS_WITH", "nokia", SURE, null),
				edge("aws", "SUBSIDIARY_OF", "amazon", SURE, null),
				edge("amazon", "LITIGATES_AGAINST", "nokia", SURE, null),
				edge("nokia", "LITIGATES_AGAINST", "amazon", MAYBE, null),
				edge("amazon", "ACCUSES_PRODUCT", "cloudband", new Strength(true, Modality.ALLEGED, false), "nokia"));
		return new Content("Partners and opponents.", List.of("aws", "nokia"), true, nodes, edges, bars(), spots(),
				new When(DAY, DAY, DAY, null), "An accusation is not a finding.", List.of("Light Reading"), false);
	}

	static List<Bar> bars() {
		return List.of(
				new Bar("deal", "Cloud core", Family.COOPERATION, SURE, new Period(null, DAY, null, null, DAY),
						List.of(), List.of()),
				new Bar("suit", "Nokia v. Amazon", Family.CONFLICT, MAYBE,
						new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31), null, null, null), List.of(),
						List.of(new Moment("stayed", LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 5)))),
				new Bar("old", "Older case", Family.CONFLICT, MAYBE, new Period(LocalDate.of(2017, 1, 1),
						LocalDate.of(2017, 12, 31), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), null),
						List.of(), List.of()));
	}

	static List<Spot> spots() {
		return List.of(new Spot("DE", "Germany", true, true, List.of("deal")),
				new Spot("DE", "Germany", false, false, List.of("suit")),
				new Spot("US-DE", "Delaware", false, true, List.of("ded")),
				new Spot("SG", "Singapore", false, true, List.of("sg")),
				new Spot("court-area:upc", "Area of the Unified Patent Court", false, false, List.of("upc")),
				new Spot("not:CN", "Everywhere outside China", true, true, List.of("world")));
	}

	static Edge edge(String from, String type, String to, Strength strength, @Nullable String against) {
		return new Edge(from + "|" + type + "|" + to + "|r", type, from, to, "r", strength, against, List.of(), null);
	}

	/**
	 * A graph that looks like ours: hubs, leaves, and some parts that are not connected.
	 */
	static Content large(int size) {
		var random = new Random(7);
		var nodes = new ArrayList<Node>();
		var edges = new ArrayList<Edge>();
		var types = List.of("PARTNERS_WITH", "OFFERS", "LITIGATES_AGAINST", "LICENSES_TO");
		for (int i = 0; i < size; i++) {
			nodes
				.add(new Node("n" + i, "Company number " + i + " of this graph", (i % 3 == 0) ? "Product" : "Company"));
			if (i % 40 != 0) {
				int other = (int) (i * random.nextDouble() * random.nextDouble());
				edges.add(edge("n" + i, types.get(i % types.size()), "n" + other, (i % 2 == 0) ? SURE : MAYBE, null));
			}
		}
		return of(nodes, edges);
	}

	static Content of(List<Node> nodes, List<Edge> edges) {
		return new Content("A graph", List.of(), false, nodes, edges, List.of(), List.of(),
				new When(DAY, DAY, DAY, null), "An accusation is not a finding.", List.of(), false);
	}

	static Content shuffled(Content one) {
		return new Content(one.title(), one.asked(), one.facing(), shuffled(one.nodes()), shuffled(one.edges()),
				one.bars(), one.spots(), one.when(), one.notice(), one.sources(), one.truncated());
	}

	private static <T> List<T> shuffled(List<T> some) {
		var list = new ArrayList<>(some);
		Collections.shuffle(list, new Random(3));
		return list;
	}

}
