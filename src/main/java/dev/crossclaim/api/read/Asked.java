package dev.crossclaim.api.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.list.Kind;

/** A request for a list of one kind, as typed. */
record Asked(Kind kind, Map<String, List<String>> typed) {

	Asked {
		typed = new TreeMap<>(typed);
	}

	@Nullable String one(String name) {
		var values = this.typed.get(name);
		return (values != null) ? values.getFirst() : null;
	}

	/** Values of a parameter, whether repeated or separated by commas. */
	List<String> all(String name) {
		return Read.list(this.typed.get(name));
	}

	boolean flag(String name) {
		var value = one(name);
		return value != null && Read.flag(name, value);
	}

	Time time() {
		return new Time(one("asOf"), one("during"));
	}

	Page page() {
		return new Page(one("limit"), one("cursor"));
	}

	/** All that shapes the rows, beside time, in one fixed order. */
	String question() {
		var shape = new TreeMap<>(this.typed);
		List.of("asOf", "during", "knownAt", "limit", "cursor", "explain").forEach(shape::remove);
		return this.kind.path() + shape;
	}

}
