package dev.crossclaim.imports.sec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.NodeType;

/**
 * The list of tickers, with exchanges or without. A row is a ticker; all tickers of a
 * Central Index Key are one company. The list has about ten thousand entries and is held
 * as a whole.
 */
final class Tickers {

	private static final Pattern ENTRY = Pattern.compile("\"cik_str\"|\"cik\"");

	private static final Pattern FUNDS = Pattern.compile("\"seriesId\"");

	private final Map<String, List<Entry>> companies = new LinkedHashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * A ticker.
	 *
	 * @param line number of the entry in the list
	 */
	private record Entry(long line, String text, @Nullable String cik, @Nullable String ticker, @Nullable String title,
			@Nullable String exchange) {

		static Entry of(long line, JsonNode node, @Nullable JsonNode fields) {
			var cik = find(node, fields, "cik_str");
			var title = find(node, fields, "title");
			return new Entry(line, node.toString(), (cik != null) ? cik : find(node, fields, "cik"),
					find(node, fields, "ticker"), (title != null) ? title : find(node, fields, "name"),
					find(node, fields, "exchange"));
		}

		/** A value by its name, or by the place that its name has among the fields. */
		private static @Nullable String find(JsonNode node, @Nullable JsonNode fields, String name) {
			var value = node.path(name);
			if (fields != null) {
				for (int i = 0; i < fields.size(); i++) {
					value = fields.get(i).asString().equals(name) ? node.path(i) : value;
				}
			}
			var text = (value.isValueNode() && !value.isNull()) ? value.asString().strip() : "";
			return text.isEmpty() ? null : text;
		}

	}

	private Tickers(SourceFile file) throws IOException {
		try (var elements = JsonElements.open(file, List.of())) {
			for (var one = elements.next(); one != null; one = elements.next()) {
				add(one.node());
			}
		}
		this.entries.stream()
			.filter((entry) -> entry.cik() != null)
			.forEach((entry) -> this.companies
				.computeIfAbsent(Cik.normal(String.valueOf(entry.cik())), (cik) -> new ArrayList<>())
				.add(entry));
	}

	/** The whole list, or one entry of it where the list is an array. */
	private void add(@Nullable JsonNode node) {
		if (node == null) {
			this.entries.add(new Entry(this.entries.size() + 1L, "", null, null, null, null));
		}
		else if (node.has("data")) {
			node.get("data")
				.forEach((row) -> this.entries.add(Entry.of(this.entries.size() + 1L, row, node.get("fields"))));
		}
		else if (node.has("cik_str") || node.has("cik")) {
			this.entries.add(Entry.of(this.entries.size() + 1L, node, null));
		}
		else {
			node.forEach((entry) -> this.entries.add(Entry.of(this.entries.size() + 1L, entry, null)));
		}
	}

	static Optional<String> refuse(String beginning) {
		if (FUNDS.matcher(beginning).find()) {
			return Optional.of("it is the list of tickers of funds, which is out of scope");
		}
		return ENTRY.matcher(beginning).find() ? Optional.empty()
				: Optional.of("it has no entries with a Central Index Key");
	}

	/** The Central Index Keys of a list, by ticker in lower case. */
	static Map<String, String> keys(SourceFile file) throws IOException {
		var keys = new LinkedHashMap<String, String>();
		new Tickers(file).companies.forEach((cik, entries) -> entries.forEach((entry) -> {
			if (entry.ticker() != null) {
				keys.putIfAbsent(entry.ticker().toLowerCase(java.util.Locale.ROOT), cik);
			}
		}));
		return keys;
	}

	static Rows open(SourceFile file) throws IOException {
		var tickers = new Tickers(file);
		var entries = tickers.entries.iterator();
		return new RecordRows<>(() -> entries.hasNext() ? entries.next() : null,
				(entry) -> Row.reading(entry.line(), entry.text(), entry, tickers::read), () -> {
				});
	}

	private Outcome read(Entry entry) {
		if (entry.cik() == null || !Cik.is(entry.cik())) {
			return Outcome.quarantined("no Central Index Key");
		}
		var cik = Cik.normal(entry.cik());
		var all = this.companies.getOrDefault(cik, List.of(entry));
		var titles = all.stream()
			.map(Entry::title)
			.flatMap((title) -> Optional.ofNullable(title).stream())
			.distinct()
			.toList();
		if (titles.isEmpty()) {
			return Outcome.quarantined("no name");
		}
		var symbols = all.stream().flatMap((one) -> Optional.ofNullable(one.ticker()).stream()).distinct().toList();
		var facts = new Facts();
		facts.node(NodeType.COMPANY, Cik.id(cik), Content.of("name", titles.getFirst())
			.texts("aliases", titles.subList(1, titles.size()))
			.text("cik", cik)
			.text("ticker", symbols.isEmpty() ? null : symbols.getFirst())
			.texts("tickers", symbols)
			.texts("exchanges",
					all.stream().flatMap((one) -> Optional.ofNullable(one.exchange()).stream()).distinct().toList()));
		facts.count("tickers", (entry.ticker() != null) ? 1 : 0);
		return Outcome.stated(facts);
	}

}
