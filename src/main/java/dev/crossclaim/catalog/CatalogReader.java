package dev.crossclaim.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import org.springframework.core.io.Resource;

import dev.crossclaim.ontology.NodeType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads the files of the catalogue into rows, checking all of them before any is used.
 */
class CatalogReader {

	private final Collection<Problem> problems = new TreeSet<>(
			Comparator.<Problem>naturalOrder().thenComparing(Problem::reason));

	private final Catalog catalog = new Catalog();

	private final EntryReader entries = new EntryReader(this.catalog);

	private final ClaimReader claims = new ClaimReader(this.catalog);

	private final OtherSections others = new OtherSections(this.catalog);

	/**
	 * Reads all files; their order does not matter.
	 * @throws CatalogRefused if anything is wrong in any of them
	 */
	static Catalog read(Collection<? extends Resource> files) {
		var reader = new CatalogReader();
		var roots = files.stream().map(reader::compose).toList();
		roots.forEach(reader::readEntries);
		roots.forEach(reader::readClaims);
		reader.claims.finish();
		new CatalogChecks(reader.catalog).run();
		if (!reader.problems.isEmpty()) {
			throw new CatalogRefused(reader.problems);
		}
		return reader.catalog;
	}

	private Block compose(Resource resource) {
		var name = (resource.getFilename() != null) ? resource.getFilename() : resource.getDescription();
		var empty = new Yaml().compose(new java.io.StringReader("{}"));
		try {
			var node = new Yaml(new LoaderOptions())
				.compose(new java.io.StringReader(resource.getContentAsString(UTF_8)));
			return new Block(name, (node != null) ? node : empty, this.problems);
		}
		catch (MarkedYAMLException ex) {
			var mark = ex.getProblemMark();
			this.problems.add(new Problem(name, (mark != null) ? mark.getLine() + 1 : 1,
					"is not YAML: " + String.valueOf(ex.getProblem())));
			return new Block(name, empty, this.problems);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The catalogue file %s could not be read".formatted(name), ex);
		}
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
		return Arrays.stream(NodeType.values()).map(NodeType::section).distinct().sorted().toList();
	}

}
