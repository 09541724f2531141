package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Organisations divided into those that keys and judgements connect. */
final class Connected {

	private Connected() {
	}

	static Stream<List<Member>> of(Collection<Member> members) {
		var byKey = new HashMap<String, List<Member>>();
		for (var one : members) {
			one.currentKeys().forEach((key) -> byKey.computeIfAbsent(key, (all) -> new ArrayList<>()).add(one));
			byKey.computeIfAbsent("id " + one.id(), (all) -> new ArrayList<>()).add(one);
			one.others().forEach((id) -> byKey.computeIfAbsent("id " + id, (all) -> new ArrayList<>()).add(one));
		}
		var seen = new HashSet<String>();
		return members.stream().filter((one) -> !seen.contains(one.id())).map((one) -> from(one, byKey, seen));
	}

	private static List<Member> from(Member first, Map<String, List<Member>> byKey, HashSet<String> seen) {
		var all = new ArrayList<Member>();
		all.add(first);
		seen.add(first.id());
		for (int i = 0; i < all.size(); i++) {
			var one = all.get(i);
			Stream.of(one.currentKeys().stream(), Stream.of("id " + one.id()), one.others().stream().map("id "::concat))
				.flatMap((keys) -> keys)
				.flatMap((key) -> byKey.getOrDefault(key, List.of()).stream())
				.filter((other) -> seen.add(other.id()))
				.forEach(all::add);
		}
		return all;
	}

}
