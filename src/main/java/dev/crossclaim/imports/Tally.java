package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How many rows were read and what became of them. Each row counts once; what stands in
 * rows is counted beside them.
 */
public final class Tally {

	/** What became of a row. */
	public enum Fate {

		/** It brought something that the graph did not have. */
		IMPORTED,
		/** What it is about was there, and it added to it. */
		MERGED,
		/** All that it states was there. */
		UNCHANGED,
		/** Nothing is taken from it, on purpose. */
		SKIPPED,
		/** It could not be used and is kept. */
		QUARANTINED;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	private final Map<Fate, Long> rows = new EnumMap<>(Fate.class);

	private final Map<String, Long> reasons = new TreeMap<>();

	private final Map<String, Long> beside = new TreeMap<>();

	/** Counts a row. */
	public void add(Fate fate) {
		this.rows.merge(fate, 1L, Long::sum);
	}

	/** Counts a row with the reason for its fate. */
	public void add(Fate fate, String reason) {
		add(fate);
		this.reasons.merge(fate.word() + ": " + reason, 1L, Long::sum);
	}

	/** Counts things beside the rows. */
	public void addBeside(String what, long count) {
		this.beside.merge(what, count, Long::sum);
	}

	/** Adds the counts of another. */
	public void add(Tally other) {
		other.rows.forEach((fate, count) -> this.rows.merge(fate, count, Long::sum));
		other.reasons.forEach((reason, count) -> this.reasons.merge(reason, count, Long::sum));
		other.beside.forEach((what, count) -> this.beside.merge(what, count, Long::sum));
	}

	public long count(Fate fate) {
		return this.rows.getOrDefault(fate, 0L);
	}

	/** All rows read. */
	public long read() {
		return this.rows.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Rows by fate and reason, such as {@code skipped: sequence listing}. */
	public Map<String, Long> reasons() {
		return Map.copyOf(this.reasons);
	}

	/** What was counted beside the rows. */
	public Map<String, Long> beside() {
		return Map.copyOf(this.beside);
	}

	/** As properties of the node of a run. */
	Map<String, Object> toProperties() {
		var all = new TreeMap<String, Object>();
		for (var fate : Fate.values()) {
			all.put(fate.word(), count(fate));
		}
		all.put("read", read());
		all.put("reasons", lines(this.reasons));
		all.put("beside", lines(this.beside));
		return all;
	}

	static Tally of(Map<String, Object> properties) {
		var tally = new Tally();
		for (var fate : Fate.values()) {
			if (properties.get(fate.word()) instanceof Number count && count.longValue() > 0) {
				tally.rows.put(fate, count.longValue());
			}
		}
		read(properties.get("reasons"), tally.reasons);
		read(properties.get("beside"), tally.beside);
		return tally;
	}

	private static List<String> lines(Map<String, Long> counts) {
		var lines = new ArrayList<String>();
		counts.forEach((what, count) -> lines.add(count + " " + what));
		return lines;
	}

	private static void read(@Nullable Object lines, Map<String, Long> counts) {
		if (lines instanceof List<?> list) {
			list.stream()
				.map((line) -> String.valueOf(line).split(" ", 2))
				.forEach((pair) -> counts.put(pair[1], Long.parseLong(pair[0])));
		}
	}

}
