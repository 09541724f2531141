package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a statement returned: columns by name, and the statement itself. */
public record Rows(List<Map<String, @Nullable Object>> rows, Ran query) {

	/** The only row, if there is one. */
	public Optional<Map<String, @Nullable Object>> first() {
		return this.rows.stream().findFirst();
	}

	/** A date of the first row, or null. */
	public @Nullable LocalDate date(String column) {
		return this.rows.isEmpty() ? null : (LocalDate) this.rows.getFirst().get(column);
	}

}
