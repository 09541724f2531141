package dev.crossclaim.api.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.picture.Words;

/** Names a party; the first time, one that stands for its group by what it is to it. */
class Introductions {

	private final Map<String, String> said = new HashMap<>();

	private final Map<String, String> names;

	private final Set<String> introduced = new HashSet<>();

	Introductions(List<Map<String, @Nullable Object>> relationships, Map<String, String> names) {
		this.names = names;
		for (Map<String, @Nullable Object> one : relationships) {
			Picture.maps(one.get("viaGroup")).forEach(this::add);
		}
	}

	private void add(Map<String, @Nullable Object> via) {
		var member = Picture.map(via.get("member"));
		var party = Picture.map(via.get("party"));
		var path = Picture.maps(via.get("path"));
		var id = String.valueOf(party.get("id"));
		if (!path.isEmpty() && !id.equals(member.get("id"))) {
			this.said.putIfAbsent(id, Words.say("group." + kin(path, String.valueOf(member.get("id")), id),
					String.valueOf(party.get("name")), String.valueOf(member.get("name"))));
		}
	}

	/** A path runs from child to parent, step by step, whichever end it is told from. */
	private static String kin(List<Map<String, @Nullable Object>> path, String member, String party) {
		boolean up = leads(path, member, party);
		boolean down = leads(path, party, member);
		if (up) {
			return (path.size() == 1) ? "parent" : "furtherParent";
		}
		var unit = path.size() == 1 && "UNIT_OF".equals(path.getFirst().get("type"));
		return down ? (unit ? "unit" : "subsidiary") : "sister";
	}

	private static boolean leads(List<Map<String, @Nullable Object>> path, String from, String to) {
		var at = from;
		for (int i = 0; i < path.size(); i++) {
			var here = at;
			var next = path.stream().filter((step) -> here.equals(step.get("from"))).findFirst();
			if (next.isEmpty()) {
				return false;
			}
			at = String.valueOf(next.get().get("to"));
		}
		return at.equals(to);
	}

	String of(String id) {
		var kin = this.said.get(id);
		return (kin != null && this.introduced.add(id)) ? kin : this.names.getOrDefault(id, id);
	}

}
