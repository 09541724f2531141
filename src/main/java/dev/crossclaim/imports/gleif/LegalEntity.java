package dev.crossclaim.imports.gleif;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.place.Places;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/**
 * A legal entity of level 1. Of its addresses no more is read than the town and the
 * country.
 *
 * @param names its other names
 * @param content further texts as published, by property
 * @param updated when its record was changed
 */
record LegalEntity(Lei lei, @Nullable String name, List<String> names, Content content, @Nullable String category,
		@Nullable String jurisdiction, List<Successor> successors, @Nullable String updated) {

	private static final String PUBLIC_BODY = "RESIDENT_GOVERNMENT_ENTITY";

	/**
	 * Who took its place.
	 *
	 * @param lei its identifier, null where it has none
	 * @param name its name, null where only the identifier is given
	 */
	record Successor(@Nullable String lei, @Nullable String name) {

		boolean isSomebody() {
			return this.lei != null || this.name != null;
		}

	}

	Outcome state() {
		if (this.name == null) {
			return Outcome.quarantined("no name");
		}
		var facts = new Facts();
		var type = PUBLIC_BODY.equals(this.category) ? NodeType.AGENCY : NodeType.COMPANY;
		facts.node(type, this.lei.id(),
				this.content.text("name", this.name)
					.texts("aliases", this.names.stream().filter((other) -> !other.equals(this.name)).toList())
					.text("lei", this.lei.value())
					.text("category", this.category)
					.text("jurisdiction", this.jurisdiction),
				Days.day(this.updated));
		if (this.jurisdiction != null) {
			Places.find(this.jurisdiction)
				.ifPresentOrElse(
						(code) -> facts.link(RelationType.INCORPORATED_IN, this.lei.id(), Places.mention(facts, code)),
						() -> facts.count("jurisdictions without a code", 1));
		}
		this.successors.stream().filter(Successor::isSomebody).forEach((one) -> succeed(facts, one));
		return Outcome.stated(facts);
	}

	private void succeed(Facts facts, Successor successor) {
		var named = successor.name();
		if (successor.lei() == null && named != null && named.chars().noneMatch(Character::isLetterOrDigit)) {
			facts.count("successors without a name", 1);
			return;
		}
		var id = (successor.lei() != null) ? facts.mention(NodeType.COMPANY, Lei.of(successor.lei()).id())
				: facts.organization(String.valueOf(named));
		var record = "gleif:%s-succeeded-by-%s".formatted(this.lei.value(), id.substring(id.indexOf(':') + 1));
		facts.node(NodeType.OWNERSHIP, record,
				Content.of("name", "%s succeeded %s".formatted((named != null) ? named : successor.lei(), this.name))
					.text("basis", "successor")
					.text("kind", "succession")
					.period(Period.UNKNOWN.startedBy(Days.day(this.updated)).attestedOn(Days.day(this.updated))));
		facts.link(RelationType.PARTY_TO, this.lei.id(), record, Content.of("role", Role.PREDECESSOR.word()));
		facts.link(RelationType.PARTY_TO, id, record,
				Content.of("role", Role.SUCCESSOR.word()).text("verbatimName", named));
		facts.count("successors", 1);
	}

}
