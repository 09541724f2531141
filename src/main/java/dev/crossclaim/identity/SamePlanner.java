package dev.crossclaim.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what differs between the companies that are and what the graph holds of them. */
final class SamePlanner {

	private final Companies companies;

	private final List<Map<String, Object>> keys = new ArrayList<>();

	private final TreeSet<String> formerKeys = new TreeSet<>();

	private final List<Map<String, Object>> moves = new ArrayList<>();

	private final Map<String, Judgement> wanted = new TreeMap<>();

	/** Judgements that the graph holds, with their reasons. */
	private final Map<String, String> made = new TreeMap<>();

	private SamePlanner(Companies companies) {
		this.companies = companies;
	}

	static SamePlan plan(Collection<Member> members, Companies companies, String rule, LocalDate since) {
		var planner = new SamePlanner(companies);
		members.forEach(planner::add);
		companies.doubts().forEach(planner::addDoubt);
		return planner.plan(rule, since);
	}

	private void add(Member one) {
		var stands = this.companies.standsFor(one.id()).id();
		if (!one.currentKeys().equals(one.keys())) {
			this.keys.add(Map.of("id", one.id(), "keys", one.currentKeys()));
			this.formerKeys.addAll(one.keys());
		}
		if (!stands.equals(one.leadsTo())) {
			this.moves.add(Map.of("id", one.id(), "from", one.leadsTo(), "to", stands));
		}
		this.made.putAll(one.made());
		if (!stands.equals(one.id()) && one.organization() && one.into() == null) {
			var why = Reasons.of(one, this.companies.get(one.id()));
			this.wanted.put(idOf(one.id()), new Judgement(idOf(one.id()), "SAME", List.of(one.id(), stands), why));
		}
	}

	private static String idOf(String organization) {
		return "same:" + organization;
	}

	private void addDoubt(List<String> pair, String why) {
		var two = pair.stream().map((id) -> this.companies.standsFor(id).id()).sorted().toList();
		if (!two.getFirst().equals(two.getLast())) {
			var id = "unsure:" + String.join("|", two);
			this.wanted.putIfAbsent(id, new Judgement(id, "UNSURE", two, why));
		}
	}

	private SamePlan plan(String rule, LocalDate since) {
		var moved = this.moves.stream().map((move) -> idOf(String.valueOf(move.get("id")))).toList();
		var forgotten = this.made.entrySet()
			.stream()
			.filter((one) -> moved.contains(one.getKey()) || !isWanted(one.getKey(), one.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		var judgements = this.wanted.values()
			.stream()
			.filter((one) -> !this.made.containsKey(one.id()) || forgotten.contains(one.id()))
			.map((one) -> one.row(rule, since))
			.toList();
		return new SamePlan(this.keys, List.copyOf(this.formerKeys), this.moves, List.of(), forgotten, judgements,
				List.of());
	}

	private boolean isWanted(String id, String why) {
		var judgement = this.wanted.get(id);
		return judgement != null && judgement.why().equals(why);
	}

	/** A judgement of the rule. */
	private record Judgement(String id, String verdict, List<String> judges, String why) {

		Map<String, Object> row(String rule, LocalDate since) {
			return Map.of("id", this.id, "judges", this.judges, "properties", Map.of("verdict", this.verdict, "rule",
					rule, "by", "crossclaim", "on", since, "why", this.why, "dataset", "identity"));
		}

	}

}
