package dev.crossclaim.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.catalog.Block;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.Span;

/**
 * Reads a mapping. What is wrong with it becomes problems, each with its line and field.
 */
final class MappingReader {

	private static final int DEFAULT_PRIORITY = 20;

	private final Block file;

	private final Map<String, Map<String, String>> words = new TreeMap<>();

	private final String checksum;

	/**
	 * A mapping to be read.
	 * @param checksum of its text: another mapping may make other facts of one table
	 */
	MappingReader(Block file, String checksum) {
		this.file = file;
		this.checksum = checksum;
	}

	/** The mapping; null where that cannot even be begun. */
	@Nullable Mapping read() {
		words();
		var dataset = this.file.block("dataset");
		if (dataset == null) {
			this.file.get("dataset");
			return null;
		}
		var provider = provider(dataset);
		var published = published(dataset);
		var citation = dataset.find("citation");
		dataset.rejectUnknownKeys();
		var reader = new RuleReader(this.words);
		var records = this.file.blocks("records").stream().flatMap((one) -> reader.read(one).stream()).toList();
		if (records.isEmpty()) {
			this.file.problem("records", "has none that can be read");
		}
		var sheet = this.file.find("sheet");
		this.file.rejectUnknownKeys();
		return (provider != null) ? new Mapping(this.file.file(), provider, citation, published, sheet, records) : null;
	}

	private void words() {
		var lists = this.file.block("words");
		if (lists == null) {
			return;
		}
		for (var name : lists.keys()) {
			var list = lists.block(name);
			var words = new LinkedHashMap<String, String>();
			if (list != null) {
				list.keys().forEach((word) -> words.put(word.toLowerCase(Locale.ROOT), list.get(word)));
			}
			this.words.put(name, words);
		}
	}

	private @Nullable Provider provider(Block dataset) {
		var modality = this.file.oneOf("modality", Arrays.stream(Modality.values()).map(Enum::name).toList());
		try {
			return new Provider(dataset.get("id"), dataset.get("title"), dataset.get("publisher"),
					dataset.get("licence"), (dataset.find("url") != null) ? dataset.get("url") : "",
					(modality != null) ? Modality.valueOf(modality) : Modality.REPORTED, priority(),
					Integer.parseInt(this.checksum.substring(0, 7), 16));
		}
		catch (IllegalArgumentException ex) {
			dataset.problem("id",
					"is no word of small letters, digits and hyphens, or the priority is not from 0 to 99");
			return null;
		}
	}

	private int priority() {
		var number = this.file.number("priority");
		return (number != null) ? number.intValue() : DEFAULT_PRIORITY;
	}

	private static @Nullable Span published(Block dataset) {
		var text = dataset.find("published");
		try {
			return (text != null) ? Span.parse(text) : null;
		}
		catch (IllegalArgumentException ex) {
			dataset.problem("published", "is no day, month or year: " + ex.getMessage());
			return null;
		}
	}

	static List<String> types() {
		var types = new ArrayList<String>();
		Arrays.stream(NodeType.values())
			.filter((type) -> type.layer() != NodeType.Layer.EVIDENCE)
			.forEach((type) -> types.add(type.label()));
		return types;
	}

}
