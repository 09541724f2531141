package dev.crossclaim.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Reads a source with its passages. */
class SourceReader {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");

	private final Catalog catalog;

	private final Map<String, String> documents = new HashMap<>();

	SourceReader(Catalog catalog) {
		this.catalog = catalog;
	}

	void read(String id, Map<String, Object> properties, Block block) {
		Dates.putSpan(properties, block, "published", "published");
		var passages = block.blocks("passages");
		passages.forEach((passage) -> readPassage(id, passage));
		if (block.has("document") || block.has("sha256") || !passages.isEmpty()) {
			block.get("document");
			checkOnce(id, sha256(block), block);
		}
	}

	private void checkOnce(String id, String sha256, Block block) {
		var other = this.documents.putIfAbsent(sha256, id);
		if (other != null && !other.equals(id)) {
			block.problem("sha256", "is that of the document of '%s': one document is one source".formatted(other));
		}
	}

	private void readPassage(String source, Block block) {
		var id = source + "#" + EntryReader.partId(block);
		var properties = new TreeMap<String, Object>();
		properties.put("id", id);
		properties.put("sha256", sha256(block));
		properties.put("summary", block.get("summary"));
		long start = offset(block, "start");
		long end = offset(block, "end");
		properties.put("start", start);
		properties.put("end", end);
		if (start >= 0 && end >= 0 && end <= start) {
			block.problem("end", "is expected to come after 'start'");
		}
		block.texts("facts").forEach((fact) -> this.catalog.answer(fact, id));
		this.catalog.add(new NodeRow(NodeType.PASSAGE, id, properties, block));
		this.catalog.add(new LinkRow(id, RelationType.IN_SOURCE, source, block));
		block.rejectUnknownKeys();
	}

	private static long offset(Block block, String key) {
		var text = block.get(key);
		if (OFFSET.matcher(text).matches()) {
			return Long.parseLong(text);
		}
		if (!text.isEmpty()) {
			block.problem(key, "is expected to count code points, not '%s'".formatted(text));
		}
		return -1;
	}

	private static String sha256(Block block) {
		var text = block.get("sha256");
		if (!text.isEmpty() && !SHA256.matcher(text).matches()) {
			block.problem("sha256", "is expected to be 64 hexadecimal digits in lower case");
		}
		return text;
	}

}
