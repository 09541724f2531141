package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of some organisations are one company. What persons judged comes first, then
 * identifiers, then names by the measured rule ({@link SameName}); nothing is joined that
 * would put two of the catalogue, two values of one identifier, or two that were judged
 * to be different into one. Where a name fits several that are apart, it is nobody's. The
 * answer depends on the organisations alone, whatever the order in which they came.
 */
final class Companies {

	private final Map<String, Member> members;

	private final Map<String, Set<Member>> companies = new TreeMap<>();

	/** Pairs that may be one, and why nobody can say. */
	private final Map<List<String>, String> doubts = new TreeMap<>(Comparator.comparing(Object::toString));

	private Companies(Collection<Member> members) {
		this.members = members.stream()
			.collect(Collectors.toMap(Member::id, Function.identity(), (one, other) -> one, TreeMap::new));
		this.members.values().forEach((one) -> {
			var alone = new TreeSet<>(Comparator.comparing(Member::order));
			alone.add(one);
			this.companies.put(one.id(), alone);
		});
	}

	static Companies of(Collection<Member> members) {
		var companies = new Companies(members);
		companies.joinJudged();
		companies.joinByIdentifiers();
		companies.joinByEqualNames();
		companies.joinByOpenNames();
		return companies;
	}

	/** The member that stands for the company of another, which may be itself. */
	Member standsFor(String id) {
		return get(id).iterator().next();
	}

	/** Members of the company of one, the one that stands for it first. */
	Set<Member> get(String id) {
		return this.companies.getOrDefault(id, Set.of());
	}

	Map<List<String>, String> doubts() {
		return this.doubts;
	}

	private void joinJudged() {
		for (var one : this.members.values()) {
			var other = (one.into() != null) ? this.members.get(one.into()) : null;
			if (other != null && other.organization()) {
				join(one, other);
			}
		}
	}

	private void joinByIdentifiers() {
		var known = new HashMap<String, Member>();
		for (var one : this.members.values()) {
			one.identifiers().forEach((word, value) -> {
				var other = known.putIfAbsent(word + ":" + value, one);
				if (other != null) {
					joinUnlessContradictory(other, one, word + " is the same, and something else speaks against it");
				}
			});
		}
	}

	/** Names that are equal but for spaces, signs and the length of the legal form. */
	private void joinByEqualNames() {
		var known = new TreeMap<String, TreeSet<Member>>();
		this.members.values()
			.forEach((one) -> one.names()
				.forEach((name) -> known
					.computeIfAbsent(Fit.signature(name), (key) -> new TreeSet<>(Comparator.comparing(Member::order)))
					.add(one)));
		known.values().stream().filter((named) -> named.size() > 1).forEach(this::joinNamesakes);
	}

	/**
	 * If all can be one company, they are. Else those are left out that were judged to be
	 * others; and if there are still several, those that only have the name are one, and
	 * nobody knows with whom.
	 */
	private void joinNamesakes(TreeSet<Member> named) {
		var rest = new ArrayList<>(named);
		for (var one : named) {
			if (rest.stream().anyMatch((other) -> other != one && isJudgedDifferent(get(one.id()), get(other.id())))
					&& one != named.first()) {
				rest.remove(one);
				doubt(named.first(), one, "the names are equal, and were judged to be of two");
			}
		}
		if (!isContradictory(rest)) {
			rest.forEach((one) -> join(rest.getFirst(), one));
			return;
		}
		var open = rest.stream().filter((one) -> get(one.id()).stream().noneMatch(Member::isAnchored)).toList();
		open.forEach((one) -> join(open.getFirst(), one));
		rest.forEach((one) -> doubt(rest.getFirst(), one, "the names are equal, and there are several of that name"));
	}

	/**
	 * Names of which one lacks the legal form or the country of the other. They are one
	 * where nobody else fits.
	 */
	private void joinByOpenNames() {
		var named = byKey();
		var open = new OpenNames((id) -> standsFor(id).id(), named.values());
		open.clear()
			.forEach((fit) -> joinUnlessContradictory(fit.one(), fit.two(),
					"the names fit, and something else speaks against it"));
		open.all().forEach((fit) -> doubt(fit.one(), fit.two(), "the names fit, and so do others"));
		named.values()
			.forEach((all) -> all.forEach((one) -> doubt(all.first(), one,
					"but for legal form and country the names are equal, and these differ")));
	}

	private Map<String, TreeSet<Member>> byKey() {
		var named = new TreeMap<String, TreeSet<Member>>();
		this.members.values()
			.forEach((one) -> one.names()
				.forEach((name) -> named
					.computeIfAbsent(name.key(), (key) -> new TreeSet<>(Comparator.comparing(Member::order)))
					.add(one)));
		return named;
	}

	private void joinUnlessContradictory(Member one, Member other, String doubt) {
		if (isContradictory(List.of(one, other))) {
			doubt(one, other, doubt);
		}
		else {
			join(one, other);
		}
	}

	private boolean isContradictory(List<Member> all) {
		var together = new TreeSet<>(Comparator.comparing(Member::order));
		all.forEach((one) -> together.addAll(get(one.id())));
		if (together.stream().filter(Member::catalogue).count() > 1 || isJudgedDifferent(together, together)) {
			return true;
		}
		var values = new HashMap<String, String>();
		return together.stream()
			.flatMap((one) -> one.identifiers().entrySet().stream())
			.anyMatch((entry) -> !values.computeIfAbsent(entry.getKey(), (word) -> entry.getValue())
				.equals(entry.getValue()));
	}

	private static boolean isJudgedDifferent(Collection<Member> some, Collection<Member> others) {
		var ids = others.stream().map(Member::id).collect(Collectors.toSet());
		return some.stream().flatMap((one) -> one.different().stream()).anyMatch(ids::contains);
	}

	private void join(Member one, Member other) {
		var both = new TreeSet<>(Comparator.comparing(Member::order));
		both.addAll(get(one.id()));
		both.addAll(get(other.id()));
		both.forEach((member) -> this.companies.put(member.id(), both));
	}

	private void doubt(Member one, Member other, String why) {
		this.doubts.putIfAbsent(List.of(one.id(), other.id()), why);
	}

}
