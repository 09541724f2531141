package dev.crossclaim.engine.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** One number for each round and name, told as median and quartiles over the rounds. */
final class Ratios {

	private final TreeMap<String, List<Double>> rounds = new TreeMap<>();

	void add(String name, double value) {
		this.rounds.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	/** A table in Markdown. */
	String table() {
		var table = new StringBuilder("| What | Median | Quartiles | Rounds |\n| --- | --- | --- | --- |\n");
		this.rounds.forEach((name, values) -> table.append("| %s | %.2f | %.2f to %.2f | %d |%n".formatted(name,
				quantile(values, 0.5), quantile(values, 0.25), quantile(values, 0.75), values.size())));
		return table.toString().replace(String.format(Locale.ROOT, "%n"), "\n");
	}

	static double quantile(List<Double> values, double share) {
		var sorted = values.stream().sorted().toList();
		return sorted.get((int) Math.round(share * (sorted.size() - 1)));
	}

}
