package dev.crossclaim.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.ontology.Property;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;
import dev.crossclaim.ontology.Span;

/** Reads the fixed part of an entity or a record; its claims are read afterwards. */
class EntryReader {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:-]*");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final Catalog catalog;

	EntryReader(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Reads one entry of a section that holds nodes of these types. */
	void read(List<NodeType> types, Block block) {
		var type = (types.size() == 1) ? types.getFirst() : choose(types, block);
		var id = block.get("id");
		if (!ID.matcher(id).matches()) {
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
			case TEXTS -> block.has(property.name()) ? block.texts(property.name()) : null;
			case NUMBER -> block.number(property.name());
			case FLAG -> block.flag(property.name());
		};
		if (value != null) {
			properties.put(property.name(), value);
		}
	}

	private void readParticulars(NodeType type, String id, Map<String, Object> properties, Block block) {
		switch (type) {
			case PLACE -> readPlace(id, block);
			case COURT -> readCourt(id, block);
			case ORIGIN -> block.texts("by").forEach((by) -> link(id, RelationType.VOICED_BY, by, block));
			case SOURCE -> readSource(id, properties, block);
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

	private void readPlace(String id, Block block) {
		try {
			var code = new PlaceCode(id).value();
			if (!code.contains(":") && !COUNTRIES.contains(code.substring(0, 2))) {
				block.problem("id", "'%s' begins with no ISO 3166-1 country".formatted(code));
			}
		}
		catch (IllegalArgumentException ex) {
			block.problem("id", "is a wrong place code: " + ex.getMessage());
		}
		block.texts("within").forEach((wider) -> link(id, RelationType.WITHIN, wider, block));
	}

	private void readCourt(String id, Block block) {
		block.texts("sitsIn").forEach((seat) -> link(id, RelationType.SITS_IN, seat, block));
		block.texts("jurisdiction").forEach((area) -> link(id, RelationType.HAS_JURISDICTION_OVER, area, block));
	}

	private void readSource(String id, Map<String, Object> properties, Block block) {
		var published = block.find("published");
		if (published != null) {
			try {
				var span = Span.parse(published);
				putIfPresent(properties, "publishedEarliest", span.earliest());
				putIfPresent(properties, "publishedLatest", span.latest());
			}
			catch (IllegalArgumentException ex) {
				block.problem("published", "is an impossible date: " + ex.getMessage());
			}
		}
		block.blocks("passages").forEach((passage) -> readPassage(id, passage));
	}

	private void readPassage(String source, Block block) {
		var id = source + "#" + block.get("id");
		var start = block.number("start");
		var end = block.number("end");
		var properties = new TreeMap<String, Object>();
		properties.put("id", id);
		properties.put("sha256", block.get("sha256"));
		properties.put("summary", block.get("summary"));
		if (start == null || end == null || start < 0 || end <= start) {
			block.problem("a passage needs 'start' and 'end', and ends after it starts");
		}
		else {
			properties.put("start", start.longValue());
			properties.put("end", end.longValue());
		}
		block.texts("facts").forEach((fact) -> this.catalog.answer(fact, id));
		this.catalog.add(new NodeRow(NodeType.PASSAGE, id, properties, block));
		link(id, RelationType.IN_SOURCE, source, block);
		block.rejectUnknownKeys();
	}

	private void link(String start, RelationType type, String end, Block at) {
		this.catalog.add(new LinkRow(start, type, end, at));
	}

	private static void putIfPresent(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

}
