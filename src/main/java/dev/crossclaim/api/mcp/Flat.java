package dev.crossclaim.api.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lists of an answer, wherever they stand in it, laid end to end: what explains a
 * graph first, its nodes and edges last.
 */
class Flat {

	private static final List<String> PICTURE = List.of("nodes", "edges");

	private final ObjectNode answer;

	private final List<Part> parts = new ArrayList<>();

	/** Takes the items out of an answer; {@link #show} puts some back. */
	Flat(ObjectNode answer) {
		this.answer = answer;
		collect("", answer);
		this.parts.sort(Comparator.comparingInt((part) -> PICTURE.indexOf(part.path)));
		this.parts.forEach((part) -> part.holder.set(part.name, answer.arrayNode()));
	}

	private void collect(String path, ObjectNode holder) {
		for (var entry : List.copyOf(holder.properties())) {
			var name = path + entry.getKey();
			if (entry.getValue() instanceof ArrayNode list) {
				this.parts.add(new Part(name, holder, entry.getKey(), list));
			}
			else if (entry.getValue() instanceof ObjectNode inner) {
				collect(name + ".", inner);
			}
		}
	}

	int total() {
		return this.parts.stream().mapToInt((part) -> part.items.size()).sum();
	}

	/** How many items each list has. */
	Map<String, Integer> totals() {
		var totals = new LinkedHashMap<String, Integer>();
		this.parts.forEach((part) -> totals.put(part.path, part.items.size()));
		return totals;
	}

	/** How many items from one on fit into so many bytes; at least one. */
	int fitting(int from, int bytes) {
		var items = this.parts.stream().flatMap((part) -> part.items.valueStream()).skip(from).toList();
		return Size.fitting(items, bytes - Size.of(this.answer));
	}

	/**
	 * Puts so many items back from one on, an item that is too large by itself with its
	 * inner lists cut, and drops lists that have none here although they have some.
	 */
	void show(int from, int count, int bytes) {
		int room = bytes - Size.of(this.answer);
		int position = 0;
		for (var part : this.parts) {
			var shown = this.answer.arrayNode();
			for (var item : part.items) {
				if (position >= from && position < from + count) {
					shown.add(Size.shortened(item, room));
				}
				position++;
			}
			if (shown.isEmpty() && !part.items.isEmpty()) {
				part.holder.remove(part.name);
			}
			else {
				part.holder.set(part.name, shown);
			}
		}
	}

	private record Part(String path, ObjectNode holder, String name, ArrayNode items) {
	}

}
