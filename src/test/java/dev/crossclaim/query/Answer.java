package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer, read by paths such as {@code lawsuits.parties.id}; lists on the
 * way are flattened, and what is absent is left out.
 */
public record Answer(List<Map<String, Object>> rows) {

	/** Every value at a path, in order. */
	public List<Object> all(String path) {
		var values = new ArrayList<Object>();
		this.rows.forEach((row) -> gather(row, Arrays.asList(path.split("\\.")), values));
		return values;
	}

	/** The value at a path in the first row; null where it is absent. */
	public @Nullable Object first(String path) {
		var values = new Answer(this.rows.subList(0, Math.min(1, this.rows.size()))).all(path);
		return values.isEmpty() ? null : values.getFirst();
	}

	/** Only the rows that have this value at a path. */
	public Answer where(String path, Object value) {
		return filter((row) -> new Answer(List.of(row)).all(path).contains(value));
	}

	public Answer filter(Predicate<Map<String, Object>> condition) {
		return new Answer(this.rows.stream().filter(condition).toList());
	}

	/** The maps at a path, as rows of their own. */
	@SuppressWarnings("unchecked")
	public Answer at(String path) {
		return new Answer(all(path).stream().map((value) -> (Map<String, Object>) value).toList());
	}

	private static void gather(@Nullable Object value, List<String> path, List<Object> values) {
		if (value instanceof Collection<?> list) {
			list.forEach((item) -> gather(item, path, values));
		}
		else if (path.isEmpty() && value != null) {
			values.add(value);
		}
		else if (!path.isEmpty() && value instanceof Map<?, ?> map) {
			gather(map.get(path.getFirst()), path.subList(1, path.size()), values);
		}
	}

}
