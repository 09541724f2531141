package dev.crossclaim.api.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How much room JSON takes. */
final class Size {

	/**
	 * Bytes of UTF-8 that count as one token: models disagree, and take more for
	 * identifiers and punctuation than for prose.
	 */
	static final int BYTES_PER_TOKEN = 3;

	/** Where an item tells how long its lists were. */
	static final String CUT = "cut";

	private Size() {
	}

	/** Length in bytes. */
	static int of(JsonNode node) {
		return node.toString().getBytes(UTF_8).length;
	}

	/** How many of some items fit, from the first on; at least one, if there is one. */
	static int fitting(Iterable<JsonNode> items, int bytes) {
		int left = bytes;
		int count = 0;
		for (var item : items) {
			left -= of(item) + 1;
			if (left < 0 && count > 0) {
				return count;
			}
			count++;
		}
		return count;
	}

	/**
	 * An item as it is if it fits, else without the second half of its largest inner list
	 * until it does; {@code cut} then tells how many that list had.
	 */
	static JsonNode shortened(JsonNode item, int bytes) {
		if (!(item instanceof ObjectNode whole) || of(item) <= bytes) {
			return item;
		}
		var shorter = whole.deepCopy();
		while (of(shorter) > bytes) {
			var lists = new ArrayList<Inner>();
			collect(shorter, lists);
			var largest = lists.stream().max(Comparator.comparingInt((inner) -> of(inner.list)));
			if (largest.isEmpty()) {
				break;
			}
			largest.get().halve();
		}
		return shorter;
	}

	private static void collect(JsonNode node, List<Inner> lists) {
		for (var entry : node.properties()) {
			if (entry.getValue() instanceof ArrayNode list && list.size() > 1 && node instanceof ObjectNode holder) {
				lists.add(new Inner(holder, entry.getKey(), list));
			}
			collect(entry.getValue(), lists);
		}
		if (node.isArray()) {
			node.forEach((one) -> collect(one, lists));
		}
	}

	private record Inner(ObjectNode holder, String name, ArrayNode list) {

		void halve() {
			var cut = this.holder.withObject(CUT);
			if (!cut.has(this.name)) {
				cut.put(this.name, this.list.size());
			}
			for (int keep = this.list.size() / 2; this.list.size() > keep;) {
				this.list.remove(this.list.size() - 1);
			}
		}

	}

}
