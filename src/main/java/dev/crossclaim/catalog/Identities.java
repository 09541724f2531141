package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.RelationType;

/**
 * Which ids gave way to which others, by the judgements in force. What is said of a
 * former id counts for the one that took its place; of a split, each claim goes where the
 * judgement assigns it.
 */
final class Identities {

	/** Relationships that follow an identity; judgements and corrections stay. */
	static final List<RelationType> FOLLOWING = List.of(RelationType.ABOUT, RelationType.HAS_VALUE, RelationType.FROM,
			RelationType.VOICED_BY);

	private final Map<String, Becoming> byFormer = new TreeMap<>();

	/** The identities by the properties of judgements; the first on an id counts. */
	static Identities of(Collection<? extends Map<String, ? extends @Nullable Object>> judgements) {
		var identities = new Identities();
		judgements.stream()
			.filter(Identities::inForce)
			.map(Becoming::of)
			.forEach((becoming) -> identities.byFormer.putIfAbsent(becoming.former, becoming));
		return identities;
	}

	/** Whether a judgement lets an id give way at present. */
	static boolean inForce(Map<String, ? extends @Nullable Object> judgement) {
		return judgement.get("former") != null && !(judgement.get("retractedAt") instanceof LocalDate);
	}

	/** How a judgement keeps that a claim goes to an id. */
	static String assignment(String claim, String to) {
		return claim + " " + to;
	}

	Set<String> formers() {
		return this.byFormer.keySet();
	}

	boolean isFormer(String id) {
		return this.byFormer.containsKey(id);
	}

	/** Whether an id became several. */
	boolean isSplit(String id) {
		var becoming = this.byFormer.get(id);
		return becoming != null && becoming.into.size() > 1;
	}

	/** The ids that took the place of a former one, not followed further. */
	List<String> into(String former) {
		var becoming = this.byFormer.get(former);
		return (becoming != null) ? becoming.into : List.of();
	}

	/**
	 * The id that a statement's relationship leads to at present.
	 * @param start what it starts from, which a split assigns
	 * @param named the id that it names
	 * @return a former id where a split does not assign it, or where ids lead in a circle
	 */
	String resolve(String start, String named) {
		var seen = new HashSet<String>();
		var id = named;
		while (seen.add(id)) {
			var becoming = this.byFormer.get(id);
			var next = (becoming != null) ? becoming.next(start) : null;
			if (next == null) {
				return id;
			}
			id = next;
		}
		return named;
	}

	private record Becoming(String former, List<String> into, Map<String, String> assigned) {

		static Becoming of(Map<String, ? extends @Nullable Object> judgement) {
			var assigned = new TreeMap<String, String>();
			texts(judgement.get("assigned")).forEach((line) -> assigned.put(line.substring(0, line.lastIndexOf(' ')),
					line.substring(line.lastIndexOf(' ') + 1)));
			return new Becoming(String.valueOf(judgement.get("former")), texts(judgement.get("into")), assigned);
		}

		private static List<String> texts(@Nullable Object value) {
			return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
		}

		@Nullable String next(String start) {
			return (this.into.size() == 1) ? this.into.getFirst() : this.assigned.get(start);
		}

	}

}
