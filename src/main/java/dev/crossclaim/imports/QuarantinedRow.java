package dev.crossclaim.imports;

import java.util.Map;

/**
 * A row that could not be used.
 *
 * @param text as it stood in the file, without ways to reach people
 */
public record QuarantinedRow(long run, String file, long line, String reason, String text) {

	static QuarantinedRow of(Map<String, Object> row) {
		return new QuarantinedRow(((Number) row.getOrDefault("run", 0)).longValue(), String.valueOf(row.get("file")),
				((Number) row.getOrDefault("line", 0)).longValue(), String.valueOf(row.get("reason")),
				String.valueOf(row.get("text")));
	}

}
