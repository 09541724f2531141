package dev.crossclaim.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.ChangeSet;
import dev.crossclaim.watch.WatchEvent.Type;

/**
 * What a message says, as JSON: {@code id}, {@code type}, {@code timestamp} and
 * {@code data}, as the Standard Webhooks specification recommends. It is short: of many
 * changes it tells the first, and how many there are.
 */
final class Message {

	/** Most characters of all changes that one message lists, which it has at most. */
	static final int LONGEST = 16_000;

	private static final int MOST_CORRECTED = 50;

	private static final JsonMapper JSON = JsonMapper.shared();

	private Message() {
	}

	static WatchEvent of(Watch watch, ChangeSet set, List<Change> changes, List<String> corrected,
			List<AnswerWatch.Difference> differences, Instant at) {
		var type = changes.stream().anyMatch(Interest::corrects) ? Type.CORRECTED
				: differences.isEmpty() ? Type.CHANGED : Type.ANSWERED;
		var listed = fitting(changes);
		var data = new LinkedHashMap<String, Object>();
		data.put("watch", watch.id());
		data.put("revision", set.revision());
		data.put("changedAt", set.at().toString());
		data.put("by", set.by());
		data.put("why", set.why());
		data.put("origin", set.origin());
		data.put("total", changes.size());
		data.put("changes", listed);
		if (!corrected.isEmpty()) {
			data.put("corrects", corrected.stream().limit(MOST_CORRECTED).toList());
		}
		if (!differences.isEmpty()) {
			data.put("answer", differences);
		}
		var id = WatchEvent.id(watch.id(), set.revision());
		return new WatchEvent(id, watch.id(), set.revision(), type, at, body(id, type, at, data));
	}

	/** A message that tells of nothing. */
	static WatchEvent test(Watch watch, Instant at) {
		var id = "msg_%s_test_%d".formatted(watch.id(), at.toEpochMilli());
		return new WatchEvent(id, watch.id(), watch.seen(), Type.TEST, at,
				body(id, Type.TEST, at, Map.of("watch", watch.id())));
	}

	private static List<Change> fitting(List<Change> changes) {
		var fitting = new ArrayList<Change>();
		int length = 0;
		for (var change : changes) {
			length += JSON.writeValueAsString(change).length();
			if (length > LONGEST) {
				break;
			}
			fitting.add(change);
		}
		return fitting;
	}

	private static String body(String id, Type type, Instant at, Map<String, Object> data) {
		var message = new LinkedHashMap<String, Object>();
		message.put("id", id);
		message.put("type", type.word());
		message.put("timestamp", at.toString());
		message.put("data", data);
		return JSON.writeValueAsString(message);
	}

}
