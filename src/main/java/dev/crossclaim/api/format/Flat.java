package dev.crossclaim.api.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Lays things out as rows: a property of a property becomes a column of its own, such as
 * {@code period.startLatest}; a list stays one value.
 */
final class Flat {

	private Flat() {
	}

	/** Columns and values of one thing, without what is null. */
	static Map<String, Object> of(Map<?, ?> thing) {
		var row = new LinkedHashMap<String, Object>();
		add(row, "", thing);
		return row;
	}

	private static void add(Map<String, Object> row, String prefix, Map<?, ?> thing) {
		thing.forEach((name, value) -> {
			if (value instanceof Map<?, ?> nested) {
				add(row, prefix + name + ".", nested);
			}
			else if (value != null) {
				row.put(prefix + name, value);
			}
		});
	}

	static List<Map<String, Object>> of(List<Map<String, @Nullable Object>> things) {
		return things.stream().map((one) -> of(one)).toList();
	}

	/**
	 * Every column of the rows with what it holds, in the order in which they turn up.
	 */
	static Map<String, Kind> columns(List<Map<String, Object>> rows) {
		var columns = new LinkedHashMap<String, Kind>();
		for (var row : rows) {
			row.forEach((name, value) -> columns.merge(name, Kind.of(value), Kind::wider));
		}
		return columns;
	}

}
