package dev.crossclaim.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a picture shows.
 *
 * @param title a sentence
 * @param asked what the question is about
 * @param facing whether that is two, at the left and at the right
 * @param bars what the timeline shows
 * @param spots what the map shows
 * @param sources publishers of the sources behind it
 */
public record Content(String title, List<String> asked, boolean facing, List<Node> nodes, List<Edge> edges,
		List<Bar> bars, List<Spot> spots, When when, String notice, List<String> sources, boolean truncated) {

	/** What the layout depends on, the same for all orders of rows. */
	public String layoutKey() {
		var graph = Graph.of(this);
		var key = new StringBuilder().append(graph.sides()).append(this.facing);
		graph.nodes().forEach((node) -> key.append('\n').append(node));
		graph.edges().forEach((edge) -> key.append('\n').append(edge.id()).append('>').append(edge.against()));
		return key.toString();
	}

	/** A company, product, patent or person. */
	public record Node(String id, String name, String label) {

		/** The class of its mark, such as {@code cc-company}. */
		String css() {
			return "cc-" + this.label.toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * A relationship.
	 *
	 * @param against who is accused, where it is an accusation of a product
	 * @param places names of the places
	 */
	public record Edge(String id, String type, String from, String to, String record, Strength strength,
			@Nullable String against, List<String> places, @Nullable String recordName) {

		Family family() {
			return Family.of(this.type);
		}
	}

	/**
	 * How sure it is and how it is put forward.
	 *
	 * @param certain whether it certainly held at the time asked about
	 */
	public record Strength(boolean certain, Modality modality, boolean contested) {

		/** Classes of its marks. */
		String css() {
			return (this.certain ? "cc-yes " : "cc-possible ") + this.modality.css()
					+ (this.contested ? " cc-contested" : "");
		}
	}

	/** How something is put forward, as far as a picture tells it apart. */
	public enum Modality {

		REPORTED, ALLEGED, FINDING, SPECULATED;

		String css() {
			return "cc-" + name().toLowerCase(Locale.ROOT);
		}

	}

	/** A record on the timeline, with the moments that sources tell of it. */
	public record Bar(String record, String name, Family family, Strength strength, Period period, List<String> places,
			List<Moment> moments) {
	}

	/** Something that happened, such as a judgment, on a day between two. */
	public record Moment(String what, LocalDate earliest, LocalDate latest) {
	}

	/**
	 * Something in a place.
	 *
	 * @param market where they work together, otherwise where they litigate
	 */
	public record Spot(String place, String name, boolean market, boolean certain, List<String> records) {
	}

	/**
	 * The time asked about.
	 *
	 * @param from the first day, or null where nothing tells one
	 * @param to the last day, the same for a single one
	 * @param horizon latest day that the sources speak of
	 * @param knownAt what was known by then, or null for everything
	 */
	public record When(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate horizon,
			@Nullable LocalDate knownAt) {
	}

}
