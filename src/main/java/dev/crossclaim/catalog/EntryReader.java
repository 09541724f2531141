package dev.crossclaim.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.Property;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/** Reads the fixed part of an entity or a record; its claims are read afterwards. */
class EntryReader {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:-]*");

	private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]*");

	/** Keys of an entry that adds statements to one of the graph. */
	private static final Set<String> ADDITION = Set.of("id", "claims");

	private static final List<String> BASES = List.of("accounting", "legal", "trade-name", "unit", "successor",
			"unstated");

	private final Catalog catalog;

	private final PlaceReader places;

	private final SourceReader sources;

	EntryReader(Catalog catalog) {
		this.catalog = catalog;
		this.places = new PlaceReader(catalog);
		this.sources = new SourceReader(catalog);
	}

	/** Reads one entry of a section that holds nodes of these types. */
	void read(List<NodeType> types, Block block) {
		if (isAddition(types, block)) {
			return;
		}
		var type = (types.size() == 1) ? types.getFirst() : choose(types, block);
		var id = block.get("id");
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			block.problem("id", "is expected to be letters, digits, '-' and ':', not '%s'".formatted(id));
		}
		var properties = new TreeMap<String, Object>();
		properties.put("id", id);
		properties.put("name", block.get((type == NodeType.SOURCE) ? "title" : "name"));
		type.properties().forEach((property) -> put(properties, property, block));
		readParticulars(type, id, properties, block);
		this.catalog.add(new NodeRow(type, id, properties, block));
		block.blocks("claims");
		block.rejectUnknownKeys();
	}

	/** Whether it adds statements to an entry of the graph, which it does not repeat. */
	private boolean isAddition(List<NodeType> types, Block block) {
		if (!block.keys().equals(ADDITION)) {
			return false;
		}
		var known = this.catalog.known().find(block.get("id"));
		return known != null && types.contains(known.type()) && !block.blocks("claims").isEmpty();
	}

	private static NodeType choose(List<NodeType> types, Block block) {
		var label = block.get("type");
		return types.stream().filter((type) -> type.label().equals(label)).findFirst().orElseGet(() -> {
			block.problem("type", "is expected to be one of " + types.stream().map(NodeType::label).toList());
			return types.getFirst();
		});
	}

	private static void put(Map<String, Object> properties, Property property, Block block) {
		@Nullable Object value = switch (property.kind()) {
			case TEXT -> block.find(property.name());
			case TEXTS -> block.texts(property.name());
			case NUMBER -> block.number(property.name());
			case FLAG -> block.flag(property.name());
			// claims state the days of an entry; only rows of imports have some of their
			// own
			case DAY -> null;
		};
		if (value != null && !List.of().equals(value)) {
			properties.put(property.name(), value);
		}
	}

	private void readParticulars(NodeType type, String id, Map<String, Object> properties, Block block) {
		switch (type) {
			case PLACE -> this.places.readPlace(id, block);
			case COURT -> this.places.readCourt(id, block);
			case ORIGIN ->
				block.texts("by").forEach((by) -> this.catalog.add(new LinkRow(id, RelationType.VOICED_BY, by, block)));
			case SOURCE -> this.sources.read(id, properties, block);
			case OWNERSHIP -> block.oneOf("basis", BASES);
			case PERSON -> {
				if (Boolean.TRUE.equals(properties.get("unnamed")) && !properties.containsKey("role")) {
					block.problem("an unnamed person needs a 'role'");
				}
			}
			default -> {
			}
		}
		if (type.layer() == NodeType.Layer.RECORD) {
			readRecord(properties, block);
		}
	}

	private static void readRecord(Map<String, Object> properties, Block block) {
		var onlyOne = block.texts("onlyOne");
		onlyOne.stream()
			.filter((role) -> Role.find(role).isEmpty())
			.forEach((role) -> block.problem("onlyOne", "names '%s', which is not a role".formatted(role)));
		if (!onlyOne.isEmpty()) {
			properties.put("onlyOne", onlyOne);
		}
		if (block.blocks("claims").isEmpty()) {
			block.problem("missing evidence: a record needs at least one claim");
		}
	}

	/** Returns the id of a claim's block or a passage, unique within its entry. */
	static String partId(Block block) {
		var id = block.get("id");
		if (!id.isEmpty() && !PART.matcher(id).matches()) {
			block.problem("id", "is expected to be lower case letters, digits and '-', not '%s'".formatted(id));
		}
		return id;
	}

}
