package dev.crossclaim.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;

import dev.crossclaim.ontology.NodeType;

/**
 * Reads the files of the catalogue into rows, checking all of them before any is used.
 */
class CatalogReader {

	private final Collection<Problem> problems = new TreeSet<>(
			Comparator.<Problem>naturalOrder().thenComparing(Problem::reason));

	private final Catalog catalog;

	private final EntryReader entries;

	private final ClaimReader claims;

	private final OtherSections others;

	private CatalogReader(Catalog catalog) {
		this.catalog = catalog;
		this.entries = new EntryReader(catalog);
		this.claims = new ClaimReader(catalog);
		this.others = new OtherSections(catalog);
	}

	/**
	 * Reads all files; their order does not matter.
	 * @throws CatalogRefused if anything is wrong in any of them
	 */
	static Catalog read(Collection<? extends Resource> files) {
		return read(files, new Catalog(Known.NOTHING, null));
	}

	/**
	 * Reads a document into a catalogue that refers to what is known already.
	 * @throws CatalogRefused if anything is wrong in it
	 */
	static Catalog read(Resource document, Catalog catalog) {
		return read(List.of(document), catalog);
	}

	private static Catalog read(Collection<? extends Resource> files, Catalog catalog) {
		var reader = new CatalogReader(catalog);
		var roots = files.stream()
			.map((file) -> new YamlFile(file, reader.problems).read())
			.filter(Objects::nonNull)
			.toList();
		roots.forEach(reader::readEntries);
		roots.forEach(reader::readClaims);
		reader.claims.finish();
		new CatalogChecks(reader.catalog).run();
		new IdentityChecks(reader.catalog).run();
		if (files.isEmpty()) {
			reader.problems
				.add(new Problem("catalogue", 1, "has no files; to load none would erase all that is loaded"));
		}
		if (!reader.problems.isEmpty()) {
			throw new CatalogRefused(reader.problems);
		}
		return reader.catalog;
	}

	private void readEntries(Block root) {
		for (var section : root.keys()) {
			var types = typesOf(section);
			if (!types.isEmpty()) {
				root.blocks(section).forEach((entry) -> this.entries.read(types, entry));
			}
			else if (!this.others.read(section, root)) {
				root.problem(section, "is not a section; sections are " + sections());
			}
		}
	}

	private void readClaims(Block root) {
		for (var section : root.keys()) {
			if (!typesOf(section).isEmpty()) {
				root.blocks(section).forEach(this.claims::readAll);
			}
		}
	}

	private static List<NodeType> typesOf(String section) {
		return Arrays.stream(NodeType.values())
			.filter((type) -> type.layer() != NodeType.Layer.EVIDENCE)
			.filter((type) -> type.section().equals(section))
			.toList();
	}

	private static List<String> sections() {
		var types = Arrays.stream(NodeType.values()).filter((type) -> type.layer() != NodeType.Layer.EVIDENCE);
		return Stream.concat(types.map(NodeType::section), OtherSections.NAMES.stream()).distinct().sorted().toList();
	}

}
