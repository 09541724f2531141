package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that may be one company with others, or an id that stood for one.
 *
 * @param organization whether it is one at present
 * @param catalogue whether the catalogue has it
 * @param names by which it may be known to be the same
 * @param identifiers that decide, by their words, in the form in which they compare
 * @param keys under which it was to be found before
 * @param target with which it was one before, or null
 * @param others what was judged, or was one, with it
 * @param different those that a person judged to be others
 * @param into the one that a person judged it to be, or null
 * @param made judgements of the rule that name it, with their reasons
 */
record Member(String id, boolean organization, boolean catalogue, List<Name> names, Map<String, String> identifiers,
		List<String> keys, @Nullable String target, List<String> others, List<String> different, @Nullable String into,
		Map<String, String> made) {

	private static final List<Identifier> DECIDING = List.of(Identifier.LEI, Identifier.CIK, Identifier.WIKIDATA);

	private static final String ROR = "rorId";

	/** By which ids a company is preferred to be known. */
	private static final List<String> PREFERRED = List.of("lei:", "cik:", "ror:", "patentsview:");

	@SuppressWarnings("unchecked")
	static Member of(Map<String, @Nullable Object> row) {
		boolean catalogue = Boolean.TRUE.equals(row.get("catalogue"));
		var id = String.valueOf(row.get("id"));
		var judged = (List<Map<String, Object>>) Objects.requireNonNull(row.get("judged"));
		var others = new TreeSet<>(texts(row.get("sources")));
		judged.forEach((one) -> others.add(String.valueOf(one.get("other"))));
		var target = (row.get("target") instanceof String text) ? text : null;
		if (target != null) {
			others.add(target);
		}
		var made = new TreeMap<String, String>();
		((List<Map<String, Object>>) Objects.requireNonNull(row.get("made")))
			.forEach((one) -> made.put(String.valueOf(one.get("id")), String.valueOf(one.get("why"))));
		return new Member(id, Boolean.TRUE.equals(row.get("organization")), catalogue,
				names(texts(row.get("names")), texts(row.get("aliases")), catalogue),
				identifiers((Map<String, Object>) Objects.requireNonNull(row.get("identifiers"))),
				texts(row.get("keys")), target, List.copyOf(others),
				judged.stream()
					.filter((one) -> "DIFFERENT".equals(one.get("verdict")))
					.map((one) -> String.valueOf(one.get("other")))
					.toList(),
				into(id, judged), made);
	}

	private static @Nullable String into(String id, List<Map<String, Object>> judged) {
		return judged.stream()
			.filter((one) -> "SAME".equals(one.get("verdict")) && id.equals(one.get("former")))
			.map((one) -> texts(one.get("into")))
			.filter((into) -> into.size() == 1)
			.map(List::getFirst)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Other names count where they have a legal form: trading names and initials are
	 * shared by many.
	 */
	private static List<Name> names(List<String> own, List<String> aliases, boolean catalogue) {
		var others = aliases.stream()
			.map(Name::of)
			.filter((name) -> !name.legalForm().isEmpty() || catalogue && name.core().size() > 1);
		return Stream.concat(own.stream().map(Name::of), others)
			.filter((name) -> !name.core().isEmpty() && SameName.fitsItsCountry(name))
			.distinct()
			.toList();
	}

	private static Map<String, String> identifiers(Map<String, Object> values) {
		var all = new TreeMap<String, String>();
		for (var identifier : DECIDING) {
			if (values.get(identifier.property()) != null) {
				all.put(identifier.word(), identifier.normal(String.valueOf(values.get(identifier.property()))));
			}
		}
		if (values.get(ROR) != null) {
			all.put("ror", String.valueOf(values.get(ROR)).replaceFirst("^.*/", ""));
		}
		return all;
	}

	private static List<String> texts(@Nullable Object list) {
		return (list instanceof Collection<?> texts) ? texts.stream().map(String::valueOf).toList() : List.of();
	}

	/** The same without its names and identifiers. */
	Member judgedAlone() {
		return new Member(this.id, this.organization, this.catalogue, List.of(), Map.of(), this.keys, this.target,
				this.others, this.different, this.into, this.made);
	}

	/** Under which it is to be found now. */
	List<String> currentKeys() {
		var all = new TreeSet<String>();
		this.names.forEach((name) -> all.add(name.key()));
		this.identifiers.forEach((word, value) -> all.add(word + ":" + value));
		return List.copyOf(all);
	}

	/** Under which companions of it may be found, those of before included. */
	Collection<String> allKeys() {
		var all = new ArrayList<>(this.keys);
		all.addAll(currentKeys());
		return all;
	}

	/** Where rows that name it lead to. */
	String leadsTo() {
		return Objects.requireNonNullElse(this.target, this.id);
	}

	/** Whether more than a name tells who it is. */
	boolean isAnchored() {
		return this.catalogue || !this.identifiers.isEmpty();
	}

	/** How little it is preferred to stand for a company. */
	String order() {
		int rank = 0;
		while (rank < PREFERRED.size() && !this.id.startsWith(PREFERRED.get(rank))) {
			rank++;
		}
		var kind = this.catalogue ? "0" : this.id.startsWith("name:") ? "9" : String.valueOf(rank + 1);
		return (this.into != null || !this.organization ? "1" : "0") + kind + this.id;
	}

}
