package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.picture.Words;
import dev.crossclaim.query.Window;

/**
 * Says in one sentence what is between two companies: who were partners where, who had a
 * case against whom where, and on which day; what is only possible as possible, and a
 * party that stands for its group by what it is to the company asked about.
 */
class PairSentence {

	private final List<Map<String, @Nullable Object>> relationships;

	private final Map<String, Map<String, @Nullable Object>> edges = new HashMap<>();

	private final Map<String, String> names;

	private final Introductions introductions;

	PairSentence(List<Map<String, @Nullable Object>> relationships, List<Map<String, @Nullable Object>> edges,
			Map<String, String> names) {
		this.relationships = relationships;
		this.names = names;
		this.introductions = new Introductions(relationships, names);
		edges.forEach((edge) -> this.edges.put(String.valueOf(edge.get("id")), edge));
	}

	/**
	 * The sentence.
	 * @param window the time asked about, or null where nothing tells one
	 * @param happened what happened up to then
	 * @param narrowed whether only some places were asked about
	 */
	String say(String a, String b, @Nullable Window window, List<Map<String, @Nullable Object>> happened,
			boolean narrowed) {
		var partners = clauses("PARTNERS_WITH", "Partnership");
		var cases = clauses("LITIGATES_AGAINST", "Lawsuit");
		var ended = (window != null) ? ended(happened, window) : List.<String>of();
		var clauses = new ArrayList<>(partners);
		clauses.addAll(cases);
		if (clauses.isEmpty()) {
			clauses.add(nothing(a, b, happened.isEmpty()));
		}
		else if (!narrowed && partners.isEmpty()) {
			clauses.add(Words.say("pair.noPartnership"));
		}
		else if (!narrowed && cases.isEmpty()) {
			clauses.add(Words.say("pair.noCase"));
		}
		clauses.addAll(ended);
		return dated(String.join("; ", clauses).replace(",;", ";").replaceFirst(",$", ""), window);
	}

	private static String dated(String said, @Nullable Window window) {
		if (window == null) {
			return Words.say("pair.undated", said);
		}
		return window.from().equals(window.to()) ? Words.say("pair.on", Words.day(window.to()), said)
				: Words.say("pair.during", Words.day(window.from()), Words.day(window.to()), said);
	}

	/** Nothing at all, or at least not of these two kinds. */
	private String nothing(String a, String b, boolean whole) {
		var key = !this.relationships.isEmpty() ? "pair.onlyOthers" : whole ? "pair.nothing" : "pair.nothingAnyMore";
		return Words.say(key, name(a), name(b));
	}

	/** The certain ones first, each pair of parties once with all its places. */
	private List<String> clauses(String type, String label) {
		var clauses = new ArrayList<String>();
		for (var certainty : List.of("YES", "POSSIBLE")) {
			var byParties = new LinkedHashMap<String, Clause>();
			for (Map<String, @Nullable Object> one : this.relationships) {
				var edge = this.edges.get(String.valueOf(one.get("edge")));
				if (edge != null && certainty.equals(one.get("certainty")) && type.equals(edge.get("type"))
						&& label.equals(Picture.map(one.get("record")).get("label"))) {
					var manner = type.equals("PARTNERS_WITH") ? "" : manner(Picture.map(one.get("record")).get("kind"));
					byParties
						.computeIfAbsent(edge.get("from") + "|" + edge.get("to") + manner,
								(key) -> new Clause(String.valueOf(edge.get("from")), String.valueOf(edge.get("to")),
										manner, new TreeMap<>(), new ArrayList<>()))
						.add(one, edge);
				}
			}
			byParties.values().forEach((clause) -> clauses.add(clause(clause, type, certainty)));
		}
		return clauses;
	}

	/** How a proceeding is spoken of: not everything that is fought over is a suit. */
	private static String manner(@Nullable Object kind) {
		return switch (String.valueOf(kind).toLowerCase(Locale.ROOT)) {
			case "inter partes review", "post-grant review", "covered business method review" -> ".trial";
			case "derivation" -> ".derivation";
			case "section 337 investigation" -> ".complaint";
			default -> "";
		};
	}

	private String clause(Clause clause, String type, String certainty) {
		var places = List.copyOf(clause.places().values());
		var where = places.isEmpty() ? "" : Words.say("pair.in", Words.list(places));
		var said = Words.say("pair." + type + clause.manner() + "." + certainty, this.introductions.of(clause.from()),
				this.introductions.of(clause.to()), where);
		return clause.contested().contains(true) ? Words.say("pair.contested", said) : said;
	}

	/** What had ended before, with the last day that it may have held. */
	private static List<String> ended(List<Map<String, @Nullable Object>> happened, Window window) {
		var said = new LinkedHashMap<String, String>();
		for (Map<String, @Nullable Object> one : happened) {
			var about = Picture.map(one.get("about"));
			var key = "pair.ended." + about.get("label");
			if (Picture.map(one.get("period")).get("endLatest") instanceof LocalDate end && end.isBefore(window.from())
					&& Set.of("Partnership", "Lawsuit").contains(String.valueOf(about.get("label")))) {
				said.put(String.valueOf(about.get("id")),
						Words.say(key, String.valueOf(about.get("name")), Words.day(end)));
			}
		}
		return List.copyOf(said.values());
	}

	private String name(String id) {
		return this.names.getOrDefault(id, id);
	}

	/** What some parties have to do with each other, with the places of it. */
	private record Clause(String from, String to, String manner, Map<String, String> places, List<Boolean> contested) {

		void add(Map<String, @Nullable Object> relationship, Map<String, @Nullable Object> edge) {
			this.contested.add(Boolean.TRUE.equals(edge.get("contested")));
			for (Map<String, @Nullable Object> place : Picture.maps(relationship.get("places"))) {
				this.places.put(String.valueOf(place.get("id")), withArticle(String.valueOf(place.get("name"))));
			}
		}

		private static String withArticle(String name) {
			if (name.startsWith("Area of")) {
				return Words.say("place.the", "area" + name.substring(4));
			}
			if (name.startsWith("Everywhere")) {
				return "everywhere" + name.substring("Everywhere".length());
			}
			boolean article = name.startsWith("United ") || name.equals("European Union") || name.equals("Netherlands")
					|| name.equals("Philippines") || name.endsWith(" Islands");
			return article ? Words.say("place.the", name) : name;
		}

	}

}
