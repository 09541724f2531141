package dev.crossclaim.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is to be written so that organisations are the companies that they are.
 *
 * @param keys rows of those whose keys changed
 * @param formerKeys keys that may be nobody's then
 * @param moves rows of those that are to lead elsewhere than before
 * @param strays rows of names of the catalogue that are another's now
 * @param forgotten ids of judgements that the rule makes no more
 * @param judgements rows of those that it makes
 * @param concerned records and things whose derived edges follow from it
 */
public record SamePlan(List<Map<String, Object>> keys, List<String> formerKeys, List<Map<String, Object>> moves,
		List<Map<String, Object>> strays, List<String> forgotten, List<Map<String, Object>> judgements,
		List<String> concerned) {

	static SamePlan of(Collection<Member> members, Companies companies, String rule, LocalDate since) {
		var keys = new ArrayList<Map<String, Object>>();
		var former = new TreeSet<String>();
		var moves = new ArrayList<Map<String, Object>>();
		var wanted = new TreeMap<String, Judgement>();
		var made = new TreeMap<String, String>();
		for (var one : members) {
			var stands = companies.standsFor(one.id());
			if (!one.currentKeys().equals(one.keys())) {
				keys.add(Map.of("id", one.id(), "keys", one.currentKeys()));
				former.addAll(one.keys());
			}
			if (!stands.id().equals(one.leadsTo())) {
				moves.add(Map.of("id", one.id(), "from", one.leadsTo(), "to", stands.id()));
			}
			made.putAll(one.made());
			if (!stands.id().equals(one.id()) && one.organization() && one.into() == null) {
				var judgement = new Judgement("same:" + one.id(), "SAME", List.of(one.id(), stands.id()),
						Reasons.of(one, companies.get(one.id())));
				wanted.put(judgement.id(), judgement);
			}
		}
		companies.doubts().forEach((pair, why) -> {
			var two = pair.stream().map((id) -> companies.standsFor(id).id()).sorted().toList();
			if (!two.getFirst().equals(two.getLast())) {
				var judgement = new Judgement("unsure:" + String.join("|", two), "UNSURE", two, why);
				wanted.putIfAbsent(judgement.id(), judgement);
			}
		});
		return of(keys, former, moves, wanted, made, rule, since);
	}

	private static SamePlan of(List<Map<String, Object>> keys, Collection<String> former,
			List<Map<String, Object>> moves, Map<String, Judgement> wanted, Map<String, String> made, String rule,
			LocalDate since) {
		var moved = moves.stream().map((move) -> "same:" + move.get("id")).toList();
		var forgotten = made.entrySet()
			.stream()
			.filter((one) -> !wanted.containsKey(one.getKey()) || moved.contains(one.getKey())
					|| !wanted.get(one.getKey()).why().equals(one.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		var judgements = wanted.values()
			.stream()
			.filter((one) -> !made.containsKey(one.id()) || forgotten.contains(one.id()))
			.map((one) -> one.row(rule, since))
			.toList();
		return new SamePlan(keys, List.copyOf(former), moves, List.of(), forgotten, judgements, List.of());
	}

	SamePlan concerning(List<String> records) {
		return new SamePlan(this.keys, this.formerKeys, this.moves, this.strays, this.forgotten, this.judgements,
				records);
	}

	SamePlan with(List<Map<String, Object>> names) {
		return new SamePlan(this.keys, this.formerKeys, this.moves, names, this.forgotten, this.judgements,
				this.concerned);
	}

	/** Whether nothing is to be done. */
	public boolean isEmpty() {
		return this.keys.isEmpty() && this.moves.isEmpty() && this.strays.isEmpty() && this.forgotten.isEmpty()
				&& this.judgements.isEmpty();
	}

	/** A judgement of the rule. */
	private record Judgement(String id, String verdict, List<String> judges, String why) {

		Map<String, Object> row(String rule, LocalDate since) {
			return Map.of("id", this.id, "judges", this.judges, "properties", Map.of("verdict", this.verdict, "rule",
					rule, "by", "crossclaim", "on", since, "why", this.why, "dataset", "identity"));
		}

	}

}
