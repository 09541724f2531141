package dev.crossclaim.imports.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.table.Mapping.Day;
import dev.crossclaim.imports.table.Mapping.End;
import dev.crossclaim.imports.table.Mapping.Rule;

/** Tables that one mapping describes. */
final class MappedTable implements Importer {

	private final Mapping mapping;

	MappedTable(Mapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public Provider provider() {
		return this.mapping.provider();
	}

	@Override
	public Optional<String> citation() {
		return Optional.ofNullable(this.mapping.citation());
	}

	/** Refuses a file without the columns that the mapping names. */
	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		try (var table = TableFile.open(file, this.mapping.sheet())) {
			var columns = new HashSet<>(table.columns());
			for (var needed : this.mapping.records()
				.stream()
				.flatMap((rule) -> needed(rule).entrySet().stream())
				.toList()) {
				if (table.isFixed() && !columns.contains(needed.getKey())) {
					return Optional.of("%s:%d names the column '%s', and there are %s".formatted(this.mapping.file(),
							needed.getValue(), needed.getKey(), table.columns()));
				}
			}
		}
		catch (IllegalArgumentException ex) {
			return Optional.of(String.valueOf(ex.getMessage()));
		}
		return Optional.empty();
	}

	/** The columns that a rule names, with the lines on which it does. */
	private static Map<String, Integer> needed(Rule rule) {
		var columns = new TreeMap<String, Integer>();
		rule.when().keySet().forEach((column) -> columns.put(column, rule.line()));
		var dates = rule.dates();
		var ends = Stream.concat(rule.parties().stream(), rule.links().stream()).toList();
		Stream
			.of(Stream.of(rule.id(), rule.name()), Stream.ofNullable(rule.modality()),
					rule.properties().values().stream(), ends.stream().map(End::text),
					ends.stream().map(End::role).flatMap(Stream::ofNullable),
					ends.stream().map(End::id).flatMap(Stream::ofNullable),
					Stream.of(dates.on(), dates.start(), dates.end(), dates.attested())
						.flatMap(Stream::ofNullable)
						.map(Day::text))
			.flatMap((templates) -> templates)
			.forEach(
					(template) -> template.columns().forEach((column) -> columns.putIfAbsent(column, template.line())));
		return columns;
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var table = TableFile.open(file, this.mapping.sheet());
		return new RecordRows<>(table::next, this::read, table);
	}

	private Row read(TableFile.Line line) {
		return Row.reading(line.number(), line.text(), line, (one) -> RowFacts.read(this.mapping, one.values()));
	}

}
