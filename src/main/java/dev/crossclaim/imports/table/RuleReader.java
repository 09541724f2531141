package dev.crossclaim.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.catalog.Block;
import dev.crossclaim.imports.table.Mapping.Dates;
import dev.crossclaim.imports.table.Mapping.Day;
import dev.crossclaim.imports.table.Mapping.End;
import dev.crossclaim.imports.table.Mapping.Kind;
import dev.crossclaim.imports.table.Mapping.Rule;
import dev.crossclaim.imports.table.Mapping.Undated;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/** Reads what a row can be. */
final class RuleReader {

	private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();

	private static final List<String> MODALITIES = Arrays.stream(Modality.values()).map(Enum::name).toList();

	private final Map<String, Map<String, String>> words;

	RuleReader(Map<String, Map<String, String>> words) {
		this.words = words;
	}

	/** What a row can be; empty where its type is not known. */
	Optional<Rule> read(Block block) {
		var label = block.oneOf("type", MappingReader.types());
		var type = (label != null) ? NodeType.findByLabel(label).orElse(null) : null;
		if (type == null) {
			block.get("type");
			return Optional.empty();
		}
		var rule = new Rule(block.line(), when(block), type, required(block, "id"), required(block, "name"),
				checked(block, "modality", template(block, "modality"), MODALITIES), dates(block),
				properties(block, type), parties(block, type), links(block, type));
		block.rejectUnknownKeys();
		return Optional.of(rule);
	}

	private static Map<String, List<String>> when(Block block) {
		var conditions = new LinkedHashMap<String, List<String>>();
		var when = block.block("when");
		if (when != null) {
			when.keys()
				.forEach((column) -> conditions.put(column.toLowerCase(Locale.ROOT),
						when.texts(column).stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList()));
		}
		return conditions;
	}

	private Map<String, Template> properties(Block block, NodeType type) {
		var properties = new LinkedHashMap<String, Template>();
		var given = block.block("properties");
		if (given == null) {
			return properties;
		}
		var known = Stream.concat(Stream.of("description"), type.properties().stream().map((one) -> one.name()))
			.toList();
		for (var name : given.keys()) {
			if (known.contains(name)) {
				properties.put(name, required(given, name));
			}
			else {
				given.problem(name, "is no property of %s; there are %s".formatted(type.label(), known));
			}
		}
		return properties;
	}

	private Dates dates(Block block) {
		var undated = block.oneOf("undated", List.of("holds", "ended"));
		boolean horizon = Boolean.TRUE.equals(block.flag("horizon"));
		return new Dates(day(block, "on"), day(block, "start"), day(block, "end"), day(block, "attested"),
				(undated != null) ? Undated.valueOf(undated.toUpperCase(Locale.ROOT)) : null, horizon);
	}

	private @Nullable Day day(Block block, String key) {
		var day = block.block(key);
		if (day == null) {
			return null;
		}
		if (day.isWord()) {
			return new Day(required(block, key), false, List.of());
		}
		var read = new Day(required(day, "text"), Boolean.TRUE.equals(day.flag("padded")), formats(day));
		day.rejectUnknownKeys();
		return read;
	}

	private static List<String> formats(Block day) {
		var formats = day.texts("formats");
		for (var format : formats) {
			if (!DayText.isFormat(format)) {
				day.problem("formats", "has '%s', which is no pattern of a date".formatted(format));
			}
		}
		return formats;
	}

	private List<End> parties(Block block, NodeType type) {
		var ends = new ArrayList<End>();
		for (var party : block.blocks("parties")) {
			var role = checked(party, "role", required(party, "role"), ROLES);
			end(party, RelationType.PARTY_TO, role, List.of(Kind.ORGANIZATION, Kind.PERSON)).ifPresent(ends::add);
		}
		if (!ends.isEmpty() && type.layer() != NodeType.Layer.RECORD) {
			block.problem("parties", "are of records, and %s is none".formatted(type.label()));
		}
		return ends;
	}

	private List<End> links(Block block, NodeType type) {
		var ends = new ArrayList<End>();
		var types = Arrays.stream(RelationType.values())
			.filter((one) -> one.layer() == RelationType.Layer.RECORD && one != RelationType.PARTY_TO)
			.map(Enum::name)
			.toList();
		for (var link : block.blocks("links")) {
			var name = link.oneOf("type", types);
			if (name == null) {
				link.get("type");
				continue;
			}
			var end = end(link, RelationType.valueOf(name), null, List.of(Kind.values()));
			end.filter((one) -> leads(one, type))
				.ifPresentOrElse(ends::add,
						() -> link.problem("type", "does not lead between %s and that".formatted(type.label())));
		}
		return ends;
	}

	private static boolean leads(End end, NodeType type) {
		return RowFacts.fits(end.type().from(), type) && RowFacts.fits(end.type().to(), end.kind().type())
				|| RowFacts.fits(end.type().to(), type) && RowFacts.fits(end.type().from(), end.kind().type());
	}

	private Optional<End> end(Block block, RelationType type, @Nullable Template role, List<Kind> kinds) {
		var kind = kinds.stream().filter((one) -> block.has(one.word())).findFirst().orElse(null);
		if (kind == null) {
			block.problem("is expected to have one of " + kinds.stream().map(Kind::word).toList());
			return Optional.empty();
		}
		var end = new End(type, role, kind, required(block, kind.word()), template(block, "id"),
				Boolean.TRUE.equals(block.flag("optional")) || type != RelationType.PARTY_TO, block.find("split"));
		block.rejectUnknownKeys();
		return Optional.of(end);
	}

	private Template required(Block block, String key) {
		block.get(key);
		return Objects.requireNonNullElseGet(template(block, key), () -> Template.of("", 0, Map.of()));
	}

	private @Nullable Template template(Block block, String key) {
		var text = block.find(key);
		try {
			return (text != null) ? Template.of(text, block.lineOf(key), this.words) : null;
		}
		catch (IllegalArgumentException ex) {
			block.problem(key, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/** Where it is known what a template may say, that must be among some words. */
	private static @Nullable Template checked(Block block, String key, @Nullable Template template,
			List<String> allowed) {
		if (template == null) {
			return null;
		}
		var constant = template.constant();
		var possible = template.possible();
		var said = (possible != null) ? possible : (constant != null) ? List.of(constant) : List.<String>of();
		said.stream()
			.filter((word) -> !allowed.contains(word))
			.forEach((word) -> block.problem(key, "is expected to be one of %s, not '%s'".formatted(allowed, word)));
		return template;
	}

}
