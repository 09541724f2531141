package dev.crossclaim.imports.gleif;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Period;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;
import dev.crossclaim.ontology.Span;

/**
 * A relationship of level 2. Consolidation in the accounts makes a child of the one and a
 * parent of the other; funds and branches have roles that lead to no edge.
 *
 * @param type as published, such as {@code IS_DIRECTLY_CONSOLIDATED_BY}
 * @param periods as published
 * @param quantifiers measurements and qualifiers, each as one text
 */
record Relationship(End start, End end, String type, @Nullable String status, List<Stretch> periods,
		List<String> quantifiers, Registration registration) {

	private static final Set<String> WITHDRAWN = Set.of("ANNULLED", "DUPLICATE");

	/** One side, an identifier and what kind of identifier it is. */
	record End(@Nullable String id, @Nullable String type) {

		boolean isLei() {
			return this.type == null || this.type.equals("LEI");
		}

	}

	/** A period as published: days and what it is the period of. */
	record Stretch(@Nullable String start, @Nullable String end, @Nullable String type) {

		String text() {
			return "%s %s/%s".formatted(this.type, day(this.start), day(this.end));
		}

		private static String day(@Nullable String text) {
			var day = Days.day(text);
			return (day != null) ? day.toString() : "..";
		}

	}

	/** How the statement is kept, and the day of the file that it stands in. */
	record Registration(@Nullable String status, @Nullable String first, @Nullable String updated,
			@Nullable LocalDate published) {

		/** The last day on which the register says that what it states holds. */
		@Nullable LocalDate attested() {
			var day = Days.day(this.updated);
			return ("PUBLISHED".equals(this.status) && this.published != null) ? this.published : day;
		}

	}

	Outcome state() {
		if (!this.start.isLei() || !this.end.isLei()) {
			return Outcome.skipped("an end without an LEI");
		}
		var registered = this.registration.status();
		if (registered != null && WITHDRAWN.contains(registered)) {
			return Outcome.skipped("registration " + registered.toLowerCase(Locale.ROOT));
		}
		var child = Lei.of(this.start.id());
		var parent = Lei.of(this.end.id());
		var kind = Kind.of(this.type);
		var facts = new Facts();
		var word = this.type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		var record = facts.node(NodeType.OWNERSHIP, "gleif:%s-%s-%s".formatted(child.value(), word, parent.value()),
				content(child, kind, parent), this.registration.published());
		party(facts, child, kind.child(), record);
		party(facts, parent, kind.parent(), record);
		if (kind == Kind.UNKNOWN) {
			facts.count("relationships of an unknown type", 1);
		}
		return Outcome.stated(facts);
	}

	private static void party(Facts facts, Lei lei, Role role, String record) {
		facts.link(RelationType.PARTY_TO, facts.mention(NodeType.COMPANY, lei.id()), record,
				Content.of("role", role.word()));
	}

	private Content content(Lei child, Kind kind, Lei parent) {
		return Content.of("name", "%s %s %s".formatted(child.value(), this.type, parent.value()))
			.text("kind", kind.word())
			.text("verbatimKind", this.type)
			.text("basis", kind.basis())
			.text("status", this.status)
			.text("registrationStatus", this.registration.status())
			.texts("periods", this.periods.stream().map(Stretch::text).toList())
			.texts("quantifiers", this.quantifiers)
			.period(period());
	}

	/** The bounds, from the period of the relationship itself. */
	private Period period() {
		var period = Period.UNKNOWN.startedBy(Days.day(this.registration.first()));
		boolean over = "INACTIVE".equals(this.status);
		for (var stretch : this.periods) {
			if ("RELATIONSHIP_PERIOD".equals(stretch.type())) {
				var start = Days.span(stretch.start());
				var end = Days.span(stretch.end());
				period = (start != null) ? period.starting(start, String.valueOf(stretch.start())) : period;
				period = (end != null) ? period.ending(end, String.valueOf(stretch.end())) : period;
				over |= end != null;
			}
		}
		if ("ACTIVE".equals(this.status) && !over) {
			return period.attestedOn(this.registration.attested());
		}
		boolean ended = "INACTIVE".equals(this.status) && this.periods.stream()
			.noneMatch((one) -> "RELATIONSHIP_PERIOD".equals(one.type()) && one.end() != null);
		var updated = Days.day(this.registration.updated());
		return (ended && updated != null) ? period.ending(new Span(null, updated), "INACTIVE") : period;
	}

}
