package dev.crossclaim.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import dev.crossclaim.history.Change.Action;

/** Reads changes from rows of the database. */
final class StoredChanges {

	private StoredChanges() {
	}

	/** Reads a row of {@code history/since}. */
	static ChangeSet read(Record row) {
		var set = row.get("changeSet");
		return new ChangeSet(set.get("revision").asLong(), set.get("at").asZonedDateTime().toInstant(),
				set.get("by").asString(), set.get("why").asString(), set.get("origin").asString(),
				row.get("changes").asList(StoredChanges::toChange));
	}

	private static Change toChange(Value change) {
		return new Change(Action.valueOf(change.get("action").asString()), change.get("subject").asString(),
				change.get("label").asString(), change.get("about").asList(Value::asString),
				counts(change.get("counts")));
	}

	/** Counts as they are kept: lines such as {@code Patent=412}, or none. */
	static List<String> lines(Map<String, Long> counts) {
		return counts.entrySet().stream().map((count) -> count.getKey() + "=" + count.getValue()).sorted().toList();
	}

	private static Map<String, Long> counts(Value lines) {
		var counts = new TreeMap<String, Long>();
		if (!lines.isNull()) {
			lines.asList(Value::asString).forEach((line) -> {
				int end = line.indexOf('=');
				counts.put(line.substring(0, end), Long.valueOf(line.substring(end + 1)));
			});
		}
		return counts;
	}

	/** Reads a row of {@code history/subjects}; the actions are by subject. */
	static Change describe(Record row, Map<String, Action> actions) {
		var id = row.get("id").asString();
		return new Change(Objects.requireNonNull(actions.get(id)), id, row.get("label").asString(),
				row.get("about").asList(Value::asString));
	}

}
