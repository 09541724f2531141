package dev.crossclaim.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.crossclaim.Seeds;
import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.ontology.NodeType;

import static org.assertj.core.api.Assertions.assertThat;

/** Proves every passage against the articles, and that none of their text is copied. */
class PassageTests {

	/** Words in a row that count as copied. */
	private static final int RUN = 8;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

	private final Catalog catalog = CatalogReader.read(Samples.all());

	/** Text of each document, by its name. */
	private Map<String, String> documents = Map.of();

	@BeforeEach
	void readDocuments() throws IOException {
		var folder = Seeds.folder();
		try (var files = Files.list(folder)) {
			this.documents = files.filter((file) -> file.toString().endsWith(".txt"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString(), PassageTests::read));
		}
	}

	@Test
	void everySourceIsTheDocumentThatItNames() {
		assertThat(nodes(NodeType.SOURCE)).isNotEmpty().allSatisfy((source) -> {
			var text = documentOf(source.id());
			assertThat(Checksum.of(text)).as(source.id()).isEqualTo(source.properties().get("sha256"));
		});
	}

	@Test
	void everyPassageIsTheSpanThatItNames() {
		assertThat(nodes(NodeType.PASSAGE)).isNotEmpty().allSatisfy((passage) -> {
			var text = documentOf(passage.id().substring(0, passage.id().indexOf('#')));
			var start = (Long) Objects.requireNonNull(passage.properties().get("start"));
			var end = (Long) Objects.requireNonNull(passage.properties().get("end"));
			var points = text.codePoints().skip(start).limit(end - start).toArray();
			var span = new String(points, 0, points.length);
			assertThat(points).as(passage.id()).hasSize((int) (end - start));
			assertThat(Checksum.of(span)).as(passage.id()).isEqualTo(passage.properties().get("sha256"));
		});
	}

	@Test
	void everyPassageIsUsed() {
		var used = this.catalog.links().stream().map(LinkRow::end).collect(Collectors.toSet());

		assertThat(nodes(NodeType.PASSAGE)).extracting(NodeRow::id).filteredOn(Predicate.not(used::contains)).isEmpty();
	}

	@Test
	void noEightWordsInARowAreCopied() {
		var runs = this.documents.values().stream().flatMap((text) -> runs(text).stream()).collect(Collectors.toSet());

		assertThat(ourOwnWords()).allSatisfy((text) -> {
			var copied = new HashSet<>(runs(text));
			copied.retainAll(runs);
			assertThat(copied).as(text).isEmpty();
		});
	}

	@Test
	void aCopiedRunWouldBeSeen() {
		assertThat(runs("one two, three: four five six seven. EIGHT nine"))
			.containsExactly("one two three four five six seven eight", "two three four five six seven eight nine");
	}

	/**
	 * Everything that an editor writes freely: titles and names of courts stand as they
	 * are.
	 */
	private Set<String> ourOwnWords() {
		return this.catalog.nodes()
			.stream()
			.filter((row) -> row.type() != NodeType.SOURCE && row.type() != NodeType.COURT)
			.filter((row) -> !"forum".equals(row.properties().get("field")))
			.flatMap((row) -> row.properties().values().stream())
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.of(value))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.collect(Collectors.toSet());
	}

	private static List<String> runs(String text) {
		var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map((match) -> match.group()).toList();
		var runs = new ArrayList<String>();
		for (int i = 0; i + RUN <= words.size(); i++) {
			runs.add(String.join(" ", words.subList(i, i + RUN)));
		}
		return runs;
	}

	private List<NodeRow> nodes(NodeType type) {
		return this.catalog.nodes().stream().filter((row) -> row.type() == type).toList();
	}

	private String documentOf(String source) {
		var row = Objects.requireNonNull(this.catalog.find(source));
		var name = String.valueOf(row.properties().get("document"));
		var text = this.documents.get(name);
		assertThat(text).as("document %s of %s", name, source).isNotNull();
		return Objects.requireNonNull(text);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
