package dev.crossclaim.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.crossclaim.ontology.NodeType;

/**
 * Who stands for the ids that rows name: an organisation of the catalogue for its name, a
 * publication for its number, a successor for a former id, a record for a provider's key.
 */
final class Resolver {

	private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-[A-Z0-9]+");

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> resolved = new HashMap<>();

	/** Who stands for the company of an organisation that keeps its own node. */
	private final Map<String, String> companies = new HashMap<>();

	/** Learns the names of the catalogue; a name of two organisations is nobody's. */
	void learn(Collection<Map<String, Object>> rows) {
		var shared = new HashSet<String>();
		for (var row : rows) {
			var key = NameId.key(String.valueOf(row.get("name")));
			var id = String.valueOf(row.get("id"));
			var other = this.names.put(key, id);
			if (key.isEmpty() || (other != null && !other.equals(id))) {
				shared.add(key);
			}
		}
		this.names.keySet().removeAll(shared);
	}

	/** Begins a batch: nothing that was found for another counts any more. */
	void begin(Collection<Facts> facts) {
		this.resolved.clear();
		this.companies.clear();
		facts.stream().flatMap((one) -> one.nodes().stream()).filter(NodeFact::named).forEach((fact) -> {
			var id = this.names.get(NameId.key(String.valueOf(fact.content().get("name"))));
			if (id != null) {
				this.resolved.put(fact.id(), id);
			}
		});
	}

	/**
	 * Whether an id may come to mean something else when more is known: that of a patent
	 * without its kind, or a provider's key.
	 */
	static boolean isHandle(String id) {
		return NUMBER.matcher(id).matches() || ProviderKey.isOne(id);
	}

	/** Patents that some rows name by their numbers alone. */
	static Collection<String> numbers(Collection<Facts> facts) {
		var numbers = new TreeSet<String>();
		facts.forEach((one) -> one.mentioned().forEach((id, type) -> {
			if (type == NodeType.PATENT && NUMBER.matcher(id).matches()) {
				numbers.add(id);
			}
		}));
		return numbers;
	}

	void resolve(String id, String to) {
		this.resolved.put(id, to);
	}

	/**
	 * What took the place of a former id, or is meant by a key, where it is one alone.
	 */
	void resolve(String former, List<String> successors) {
		if (successors.size() == 1) {
			this.resolved.put(former, successors.getFirst());
		}
	}

	/** Rows that name an organisation lead to the one that stands for its company. */
	void lead(String id, String to) {
		this.companies.put(id, to);
	}

	/** The id that stands for one, which may be itself. */
	String get(String id) {
		var next = this.resolved.get(id);
		var last = (next != null) ? this.resolved.getOrDefault(next, next) : id;
		return this.companies.getOrDefault(last, last);
	}

	boolean isResolved(String id) {
		return this.resolved.containsKey(id);
	}

}
