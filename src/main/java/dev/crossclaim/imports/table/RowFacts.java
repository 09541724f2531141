package dev.crossclaim.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.Courts;
import dev.crossclaim.imports.place.Places;
import dev.crossclaim.imports.table.Mapping.End;
import dev.crossclaim.imports.table.Mapping.Kind;
import dev.crossclaim.imports.table.Mapping.Rule;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.Property;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/** What a row states by a mapping. */
final class RowFacts {

	private static final int CUT = 110;

	private final Mapping mapping;

	private final Rule rule;

	private final Map<String, String> row;

	private final Facts facts = new Facts();

	private RowFacts(Mapping mapping, Rule rule, Map<String, String> row) {
		this.mapping = mapping;
		this.rule = rule;
		this.row = row;
	}

	/** Reads a row, whose texts are found by the names of their columns in lower case. */
	static Outcome read(Mapping mapping, Map<String, String> row) {
		return mapping.records()
			.stream()
			.filter((rule) -> meets(rule, row))
			.findFirst()
			.map((rule) -> Outcome.stated(new RowFacts(mapping, rule, row).state()))
			.orElseGet(() -> Outcome.skipped("meets no condition of the mapping"));
	}

	private static boolean meets(Rule rule, Map<String, String> row) {
		return rule.when()
			.entrySet()
			.stream()
			.allMatch((one) -> one.getValue()
				.contains(row.getOrDefault(one.getKey(), "").strip().toLowerCase(Locale.ROOT)));
	}

	static boolean fits(String labels, NodeType type) {
		return Arrays.stream(labels.split("\\|")).anyMatch(type.labels()::contains);
	}

	private Facts state() {
		var record = this.facts.node(this.rule.type(), id(this.rule.id().get(this.row)), content());
		this.rule.parties().forEach((party) -> each(party, record, (text) -> party(party, record, text)));
		this.rule.links().forEach((link) -> each(link, record, (text) -> link(link, record, text)));
		return this.facts;
	}

	private Content content() {
		var content = Content.of("name", this.rule.name().get(this.row));
		this.rule.properties().forEach((name, template) -> put(content, name, template.find(this.row)));
		if (this.rule.modality() != null) {
			content.text("modality", word(Modality.class, this.rule.modality().get(this.row), "modality"));
		}
		return content.period(RowPeriod.of(this.rule.dates(), this.mapping.published(), this.row));
	}

	private void put(Content content, String name, @Nullable String text) {
		var kind = this.rule.type()
			.properties()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.map(Property::kind)
			.orElse(Property.Kind.TEXT);
		if (text == null) {
			return;
		}
		switch (kind) {
			case TEXT -> content.text(name, text);
			case TEXTS -> content.texts(name, Arrays.asList(text.split(";", -1)));
			case DAY -> content.day(name, DayText.read(text, false, List.of(), name).earliest());
			case FLAG -> content.flag(name, Boolean.parseBoolean(text));
			case NUMBER -> content.number(name, number(text, name));
		}
	}

	private static Long number(String text, String what) {
		try {
			return Long.valueOf(text.replaceAll("[ ,_]|\\.0+$", ""));
		}
		catch (NumberFormatException ex) {
			throw new Unreadable("no number in " + what);
		}
	}

	/** Does something for each text that a field holds. */
	private void each(End end, String record, java.util.function.Consumer<String> work) {
		var text = end.optional() ? end.text().find(this.row) : end.text().get(this.row);
		if (text == null || text.isBlank()) {
			return;
		}
		var split = end.split();
		var texts = (split != null) ? text.split(java.util.regex.Pattern.quote(split), -1) : new String[] { text };
		Arrays.stream(texts).map(String::strip).filter((one) -> !one.isEmpty()).forEach(work);
	}

	private void party(End party, String record, String name) {
		var role = (party.role() != null) ? party.role().get(this.row) : "";
		if (Role.find(role).isEmpty()) {
			throw new Unreadable("no known role");
		}
		node(party, name).ifPresent((node) -> this.facts.link(RelationType.PARTY_TO, node, record,
				Content.of("role", role).text("verbatimName", name)));
		this.facts.count("parties", 1);
	}

	private void link(End link, String record, String text) {
		var node = node(link, text).orElse(null);
		if (node == null) {
			this.facts.count("%ss that are not known".formatted(link.kind().word()), 1);
			return;
		}
		boolean out = fits(link.type().from(), this.rule.type()) && fits(link.type().to(), link.kind().type());
		var content = (link.kind() == Kind.ORGANIZATION) ? Content.of("verbatimName", text) : Content.none();
		this.facts.link(link.type(), out ? record : node, out ? node : record, content);
	}

	/** The node that a text names; empty where it is no place or court that is known. */
	private Optional<String> node(End end, String text) {
		return switch (end.kind()) {
			case ORGANIZATION -> Optional.of(this.facts.organization(text));
			case PERSON, PRODUCT, TECHNOLOGY -> Optional.of(own(end, text));
			case PATENT -> Optional.of(this.facts.mention(NodeType.PATENT, PatentNumber.of("US", text, null).id()));
			case PLACE -> Places.find(text).map((code) -> Places.mention(this.facts, code));
			case COURT -> Courts.all().find(text).map((court) -> this.facts.mention(NodeType.COURT, court));
		};
	}

	private String own(End end, String text) {
		var told = (end.id() != null) ? end.id().get(this.row) : text;
		return this.facts.node(end.kind().type(), id(end.kind().word() + ":" + slug(told)), Content.of("name", text));
	}

	private String id(String told) {
		return this.mapping.provider().id() + ":" + (told.contains(":") ? told : slug(told));
	}

	/**
	 * The letters and digits of a text; what is too long is cut and told by a checksum.
	 */
	private static String slug(String text) {
		var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		if (plain.isEmpty()) {
			throw new Unreadable("no usable id");
		}
		return (plain.length() > CUT) ? plain.substring(0, CUT) + "-" + Checksum.of(plain).substring(0, 8) : plain;
	}

	private static <E extends Enum<E>> String word(Class<E> words, String text, String what) {
		try {
			return Enum.valueOf(words, text).name();
		}
		catch (IllegalArgumentException ex) {
			throw new Unreadable("no known " + what);
		}
	}

}
