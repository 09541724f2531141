package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.Lines;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Reads a made-up format, for tests of what all importers share. A line is a row; its
 * facts are separated by semicolons: {@code node Lawsuit x@2020-01-01 name=X},
 * {@code party name=Acme_Inc to=x role=plaintiff}, {@code link CITES a b k=v}; a line may
 * also be {@code skip why} or {@code bad why}.
 */
class SampleImporter implements Importer {

	private final Provider provider;

	SampleImporter(String id, int priority) {
		this.provider = new Provider(id, "Sample " + id, "Nobody", "CC0-1.0", "https://example.org/" + id,
				Modality.PROCEDURAL, priority, 1);
	}

	@Override
	public Provider provider() {
		return this.provider;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		return file.beginning().startsWith("#sample") ? Optional.empty() : Optional.of("it is no sample");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var lines = Lines.of(file);
		lines.next();
		return new Rows() {
			private Lines.@Nullable Line next = lines.next();

			@Override
			public boolean hasNext() {
				return this.next != null;
			}

			@Override
			public Row next() {
				var line = this.next;
				if (line == null) {
					throw new NoSuchElementException();
				}
				try {
					this.next = lines.next();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				return Row.reading(line.number(), line.text(), line.text().strip(), SampleImporter::read);
			}

			@Override
			public void close() throws IOException {
				lines.close();
			}
		};
	}

	private static Outcome read(String line) {
		if (line.startsWith("skip ")) {
			return Outcome.skipped(line.substring(5));
		}
		if (line.startsWith("bad ")) {
			throw new Unreadable(line.substring(4).split(":", -1)[0]);
		}
		var facts = new Facts();
		Arrays.stream(line.split(";", -1))
			.map((fact) -> fact.strip().split(" ", -1))
			.forEach((fact) -> add(facts, fact));
		return Outcome.stated(facts);
	}

	private static void add(Facts facts, String[] fact) {
		switch (fact[0]) {
			case "node" -> {
				var id = fact[2].split("@", -1);
				facts.node(NodeType.findByLabel(fact[1]).orElseThrow(), id[0], content(fact, 3),
						(id.length > 1) ? LocalDate.parse(id[1]) : null);
			}
			case "party" -> {
				var values = content(fact, 1).values();
				facts.link(RelationType.PARTY_TO, facts.organization((String) values.getOrDefault("name", "")),
						(String) values.getOrDefault("to", ""), Content.of("role", (String) values.get("role"))
							.text("verbatimName", (String) values.get("name")));
			}
			case "mention" -> facts.mention(NodeType.findByLabel(fact[1]).orElseThrow(), fact[2]);
			case "link" -> facts.link(RelationType.valueOf(fact[1]), fact[2], fact[3], content(fact, 4));
			default -> throw new Unreadable("unknown fact");
		}
	}

	private static Content content(String[] fact, int from) {
		var content = Content.none();
		for (int i = from; i < fact.length; i++) {
			var pair = fact[i].split("=", 2);
			var value = pair[1].replace('_', ' ');
			if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
				content.day(pair[0], LocalDate.parse(value));
			}
			else {
				content.text(pair[0], value);
			}
		}
		return content;
	}

}
