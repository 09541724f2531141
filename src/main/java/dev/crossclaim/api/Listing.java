package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Slice;
import dev.crossclaim.query.Window;

/**
 * One request for a part of a list: resolves the time, asks for one row more than wanted,
 * and tells by it whether and where the list goes on.
 */
public class Listing {

	private static final String KEY = "key";

	private final Time time;

	private final String question;

	private final int size;

	private final @Nullable LocalDate knownAt;

	private final @Nullable Cursor cursor;

	/**
	 * Reads what was typed.
	 * @param question the endpoint and all parameters that shape its rows, beside time
	 * @param kinds types of the sort key's parts
	 */
	public Listing(Time time, Page page, String question, List<Class<?>> kinds) {
		this(time, null, page, question, kinds);
	}

	/**
	 * Reads what was typed.
	 * @param knownAt the day up to which sources count, or null for all
	 * @param question the endpoint and all parameters that shape its rows, beside time
	 * @param kinds types of the sort key's parts
	 */
	public Listing(Time time, @Nullable LocalDate knownAt, Page page, String question, List<Class<?>> kinds) {
		this.time = time;
		this.knownAt = knownAt;
		this.question = question + time + knownAt;
		this.size = page.size();
		this.cursor = Cursor.read(page.cursor(), this.question, kinds);
	}

	/** The time asked about, or null for the data horizon. */
	public @Nullable Window window() {
		var asked = this.time.window();
		return (this.cursor != null) ? this.cursor.window() : asked;
	}

	public Slice slice(Certainty atLeast) {
		return new Slice(atLeast, (this.cursor != null) ? this.cursor.after() : null, this.size + 1);
	}

	/** The sort key of a row that carries it as one text. */
	public static List<Object> keyOf(Map<String, @Nullable Object> row) {
		return List.of(String.valueOf(row.get(KEY)));
	}

	public ListAnswer answer(List<Map<String, @Nullable Object>> rows, Ran ran, @Nullable Window window,
			@Nullable LocalDate horizon, Function<Map<String, @Nullable Object>, List<Object>> key, boolean explain) {
		var items = rows.subList(0, Math.min(this.size, rows.size()));
		var strongest = strongest(items);
		var next = (rows.size() > this.size) ? cursor(window, strongest, key.apply(items.getLast())).encode() : null;
		return new ListAnswer((this.time.during() != null || window == null) ? null : window.from(), this.time.during(),
				horizon, strongest.name(), Notice.TEXT, items.stream().map(Listing::withoutKey).toList(), next,
				Explanation.of(ran, explain));
	}

	private Cursor cursor(@Nullable Window window, Certainty strongest, List<Object> after) {
		return new Cursor(Cursor.digest(this.question), (window != null) ? window.from() : null,
				(window != null) ? window.to() : null, this.knownAt, strongest, after);
	}

	/** An answer without items, where nothing tells a day to ask about. */
	public ListAnswer nothing() {
		return new ListAnswer(null, this.time.during(), null, Certainty.NO.name(), Notice.TEXT, List.of(), null, null);
	}

	private static Map<String, @Nullable Object> withoutKey(Map<String, @Nullable Object> row) {
		if (!row.containsKey(KEY)) {
			return row;
		}
		var item = new LinkedHashMap<String, @Nullable Object>(row);
		item.remove(KEY);
		return item;
	}

	private Certainty strongest(List<Map<String, @Nullable Object>> items) {
		if (this.cursor != null) {
			return this.cursor.strongest();
		}
		return items.stream()
			.map((item) -> item.get("certainty"))
			.map((word) -> (word != null) ? Certainty.valueOf(word.toString()) : Certainty.YES)
			.max(Certainty::compareTo)
			.orElse(Certainty.NO);
	}

}
