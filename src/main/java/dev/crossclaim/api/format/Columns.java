package dev.crossclaim.api.format;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Puts the properties of an item into columns that were fixed before it was seen. */
final class Columns {

	private Columns() {
	}

	/**
	 * The values by column; absent ones are left out.
	 * @throws IllegalStateException if the item has a property that no column can hold:
	 * nothing is left out silently
	 */
	static Map<String, Object> of(Map<String, @Nullable Object> item, Map<String, Kind> columns) {
		var row = new LinkedHashMap<String, Object>();
		add(row, "", item, columns);
		return row;
	}

	private static void add(Map<String, Object> row, String prefix, Map<?, ?> thing, Map<String, Kind> columns) {
		thing.forEach((name, value) -> {
			var column = prefix + name;
			if (value == null) {
				return;
			}
			if (columns.containsKey(column)) {
				row.put(column, value);
			}
			else if (value instanceof Map<?, ?> nested) {
				add(row, column + ".", nested, columns);
			}
			else {
				throw new IllegalStateException("There is no column for " + column);
			}
		});
	}

}
