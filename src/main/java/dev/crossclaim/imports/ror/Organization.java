package dev.crossclaim.imports.ror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Period;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/**
 * A record of the registry.
 *
 * @param names aliases, acronyms and labels in other languages
 * @param country code of the country that it is in
 * @param identifiers preferred or else first identifier, by the other register's name in
 * lower case
 * @param updated day of the release, as the name of its file tells, or else of the
 * record's last change, which only schema 2 tells
 */
record Organization(RorId id, @Nullable String name, List<String> names, List<String> types, @Nullable String status,
		@Nullable Long established, @Nullable String town, @Nullable String country, Map<String, String> identifiers,
		List<Relation> relations, @Nullable LocalDate updated) {

	private static final String ACTIVE = "active";

	/** Another organisation and what it is to this one. */
	record Relation(String type, @Nullable String other, @Nullable String name) {
	}

	Outcome state() {
		if (this.name == null) {
			return Outcome.quarantined("no name");
		}
		var facts = new Facts();
		facts.node(isPublicBody() ? NodeType.AGENCY : NodeType.COMPANY, this.id.id(), content(this.name), this.updated);
		this.relations.forEach((relation) -> relate(facts, relation));
		return Outcome.stated(facts);
	}

	private boolean isPublicBody() {
		return this.types.contains("government") && !this.types.contains("company");
	}

	private Content content(String display) {
		return Content.of("name", display)
			.texts("aliases", this.names.stream().filter((other) -> !other.equals(display)).toList())
			.text("rorId", this.id.value())
			.text("wikidataId", this.identifiers.get("wikidata"))
			.text("gridId", this.identifiers.get("grid"))
			.text("isni", this.identifiers.get("isni"))
			.texts("kinds", this.types)
			.text("status", this.status)
			.number("established", this.established)
			.text("town", this.town)
			.text("country", this.country);
	}

	/**
	 * A relation is told by both of its records, or by either. It is one ownership, whose
	 * content is the same from both.
	 */
	private void relate(Facts facts, Relation relation) {
		var other = RorId.of(relation.other());
		var type = relation.type().toLowerCase(Locale.ROOT);
		switch (type) {
			case "parent" -> ownership(facts, "child-of", this.id, Role.CHILD, other, Role.PARENT);
			case "child" -> ownership(facts, "child-of", other, Role.CHILD, this.id, Role.PARENT);
			case "successor" -> ownership(facts, "succeeded-by", this.id, Role.PREDECESSOR, other, Role.SUCCESSOR);
			case "predecessor" -> ownership(facts, "succeeded-by", other, Role.PREDECESSOR, this.id, Role.SUCCESSOR);
			default -> {
				boolean first = this.id.value().compareTo(other.value()) < 0;
				var one = first ? this.id : other;
				ownership(facts, type.equals("related") ? "related-to" : type, one, Role.RELATED,
						first ? other : this.id, Role.RELATED);
				facts.count(type.equals("related") ? "related" : "relations of an unknown type", 1);
			}
		}
	}

	private void ownership(Facts facts, String word, RorId from, Role fromRole, RorId to, Role toRole) {
		boolean succession = fromRole == Role.PREDECESSOR;
		var record = "ror:%s-%s-%s".formatted(from.value(), word.replaceAll("[^a-z0-9]+", "-"), to.value());
		facts.node(NodeType.OWNERSHIP, record,
				Content.of("name", "%s %s %s".formatted(from.value(), word.replace('-', ' '), to.value()))
					.text("basis", succession ? "successor" : "unstated")
					.text("kind", word.replace('-', ' '))
					.period(period()),
				this.updated);
		party(facts, from, fromRole, record);
		party(facts, to, toRole, record);
		facts.count("relations", 1);
	}

	/**
	 * No relation is dated: it holds when its record was written, if that is in force.
	 */
	private Period period() {
		var since = Period.UNKNOWN.startedBy(this.updated);
		return ACTIVE.equals(this.status) ? since.attestedOn(this.updated) : since;
	}

	private static void party(Facts facts, RorId id, Role role, String record) {
		facts.link(RelationType.PARTY_TO, facts.mention(NodeType.COMPANY, id.id()), record,
				Content.of("role", role.word()));
	}

	static @Nullable String text(JsonNode node, String path) {
		var found = node.at(path);
		var text = (found.isValueNode() && !found.isNull()) ? found.asString().strip() : "";
		return text.isEmpty() ? null : text;
	}

	static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		list.forEach((one) -> texts.add(one.asString().strip()));
		return texts;
	}

}
