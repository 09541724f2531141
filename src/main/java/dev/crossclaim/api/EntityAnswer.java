package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.Rows;

/**
 * One thing as it is answered: its own properties beside what every answer carries;
 * {@link Documented} tells what they are.
 */
public record EntityAnswer(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate asOf, @Nullable String during,
		@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dataHorizon, String notice,
		@JsonAnyGetter Map<String, @Nullable Object> properties, @Nullable Explanation query) {

	private static final List<String> ENVELOPE = List.of("horizon", "from", "to");

	/**
	 * From a row that has {@code horizon}, the time it was computed for, and the
	 * properties: those of the column {@code main} beside the other columns.
	 */
	public static EntityAnswer of(Rows rows, Map<String, @Nullable Object> row, String main, Time time,
			boolean explain) {
		var from = (LocalDate) row.get("from");
		var properties = new LinkedHashMap<String, @Nullable Object>();
		if (row.get(main) instanceof Map<?, ?> own) {
			own.forEach((name, value) -> properties.put(String.valueOf(name), value));
		}
		row.forEach((name, value) -> properties.putIfAbsent(name, value));
		properties.keySet().removeAll(ENVELOPE);
		properties.remove(main);
		return new EntityAnswer((time.during() == null) ? from : null, time.during(), (LocalDate) row.get("horizon"),
				Notice.TEXT, properties, Explanation.of(rows.query(), explain));
	}

}
