package dev.crossclaim.api.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.ontology.Span;
import dev.crossclaim.picture.Content;
import dev.crossclaim.picture.Content.Modality;
import dev.crossclaim.picture.Content.Strength;
import dev.crossclaim.picture.Content.When;
import dev.crossclaim.picture.Family;
import dev.crossclaim.picture.Period;

/** Reads an answer as what a picture shows. */
class Contents {

	private final GraphAnswer graph;

	private final PlaceNames places;

	private final List<Content.Edge> edges;

	Contents(GraphAnswer graph) {
		this.graph = graph;
		this.places = PlaceNames.of(graph);
		this.edges = graph.edges().stream().map(this::edge).toList();
	}

	Content content(List<String> sources) {
		var nodes = this.graph.nodes()
			.stream()
			.map((node) -> new Content.Node(text(node, "id"), text(node, "name"), text(node, "label")))
			.toList();
		return new Content(this.graph.shown().title(), this.graph.shown().asked(), this.graph.shown().facing(), nodes,
				this.edges, new Bars(this.graph, this.edges, this.places).bars(),
				new Spots(this.edges, this.graph, this.places).spots(), when(), this.graph.notice(), sources,
				this.graph.truncated());
	}

	private Content.Edge edge(Map<String, @Nullable Object> edge) {
		return new Content.Edge(text(edge, "id"), text(edge, "type"), text(edge, "from"), text(edge, "to"),
				text(edge, "record"), strength(edge), optional(edge, "against"), this.places.of(edge.get("places")),
				optional(edge, "recordName"));
	}

	/** An accusation stays an allegation, whoever reports it. */
	static Strength strength(Map<String, @Nullable Object> thing) {
		return new Strength("YES".equals(thing.get("certainty")), modality(thing),
				Boolean.TRUE.equals(thing.get("contested")));
	}

	private static Modality modality(Map<String, @Nullable Object> thing) {
		var modalities = (thing.get("modalities") instanceof List<?> some) ? some : List.of();
		if (modalities.contains("ADJUDICATED")) {
			return Modality.FINDING;
		}
		if ("ACCUSES_PRODUCT".equals(thing.get("type"))) {
			return Modality.ALLEGED;
		}
		var others = modalities.stream().map(String::valueOf).toList();
		if (others.isEmpty() || others.stream()
			.anyMatch(List.of("REPORTED", "SELF_STATED", "PROCEDURAL", "ANNOUNCED", "SETTLED")::contains)) {
			return Modality.REPORTED;
		}
		return others.contains("ALLEGED") ? Modality.ALLEGED : Modality.SPECULATED;
	}

	private When when() {
		var horizon = this.graph.dataHorizon();
		if (this.graph.during() != null) {
			var span = Span.parse(this.graph.during().replaceFirst("\\.\\.", "/"));
			return new When(span.earliest(), span.latest(), horizon, this.graph.knownAt());
		}
		return new When(this.graph.asOf(), this.graph.asOf(), horizon, this.graph.knownAt());
	}

	static Period period(@Nullable Object value) {
		var period = (value instanceof Map<?, ?> map) ? map : Map.of();
		return new Period(day(period.get("startEarliest")), day(period.get("startLatest")),
				day(period.get("endEarliest")), day(period.get("endLatest")), day(period.get("attestedOn")));
	}

	static @Nullable LocalDate day(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case LocalDate day -> day;
			default -> LocalDate.parse(value.toString());
		};
	}

	static String text(Map<?, ?> thing, String name) {
		return String.valueOf(thing.get(name));
	}

	private static @Nullable String optional(Map<String, @Nullable Object> thing, String name) {
		var value = thing.get(name);
		return (value != null) ? value.toString() : null;
	}

	/**
	 * The bars of the timeline: the records that the answer tells of, and those of its
	 * edges.
	 */
	private record Bars(GraphAnswer graph, List<Content.Edge> edges, PlaceNames places) {

		List<Content.Bar> bars() {
			var bars = new LinkedHashMap<String, Content.Bar>();
			if (this.graph.properties().get("timeline") instanceof List<?> timeline) {
				timeline.forEach((one) -> addHappening(bars, (Map<?, ?>) one));
			}
			boolean lawsuits = this.edges.stream().anyMatch((edge) -> edge.type().equals("LITIGATES_AGAINST"));
			for (int i = 0; i < this.edges.size(); i++) {
				var edge = this.edges.get(i);
				boolean within = edge.type().equals("ACCUSES_PRODUCT") && lawsuits;
				if (!within) {
					var period = period(this.graph.edges().get(i).get("period"));
					bars.merge(edge.record(), bar(edge, period), (old, now) -> new Content.Bar(old.record(), old.name(),
							now.family(), now.strength(), old.period(), old.places(), old.moments()));
				}
			}
			return List.copyOf(bars.values());
		}

		private Content.Bar bar(Content.Edge edge, Period period) {
			var ends = Ends.of(this.graph);
			var name = (edge.recordName() != null) ? edge.recordName()
					: dev.crossclaim.picture.Words.edge(edge.type(), ends.name(edge.from()), ends.name(edge.to()));
			return new Content.Bar(edge.record(), name, Family.of(edge.type()), edge.strength(), period, edge.places(),
					List.of());
		}

		@SuppressWarnings("unchecked")
		private void addHappening(Map<String, Content.Bar> bars, Map<?, ?> one) {
			var happening = (Map<String, @Nullable Object>) one;
			var about = (Map<?, ?>) java.util.Objects.requireNonNull(happening.get("about"));
			var family = family(text(about, "label"));
			if (family == null) {
				return;
			}
			var id = text(about, "id");
			var old = bars.get(id);
			var moments = new ArrayList<>((old != null) ? old.moments() : List.of());
			var latest = day(happening.get("latest"));
			if (happening.get("state") != null && latest != null) {
				var earliest = day(happening.get("earliest"));
				moments
					.add(new Content.Moment(text(happening, "state"), (earliest != null) ? earliest : latest, latest));
			}
			var strength = new Strength(false, strength(happening).modality(), strength(happening).contested());
			bars.put(id, new Content.Bar(id, text(about, "name"), family, strength, period(happening.get("period")),
					this.places.of(happening.get("places")), moments));
		}

		private static @Nullable Family family(String label) {
			return switch (label) {
				case "Partnership" -> Family.COOPERATION;
				case "Lawsuit" -> Family.CONFLICT;
				case "Agreement" -> Family.LICENCE;
				case "Transaction", "Deal" -> Family.DEAL;
				case "Ownership" -> Family.OWNERSHIP;
				case "Competition" -> Family.COMPETITION;
				case "Deployment" -> Family.SUPPLY;
				default -> null;
			};
		}

	}

	/** Names of nodes. */
	private record Ends(Map<String, String> names) {

		static Ends of(GraphAnswer graph) {
			var names = new LinkedHashMap<String, String>();
			graph.nodes().forEach((node) -> names.put(text(node, "id"), text(node, "name")));
			return new Ends(names);
		}

		String name(String id) {
			return this.names.getOrDefault(id, id);
		}

	}

}
