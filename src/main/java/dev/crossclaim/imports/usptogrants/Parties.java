package dev.crossclaim.imports.usptogrants;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.file.XmlElement;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Who applied for a patent, invented it, and was its assignee when it was published. Of
 * addresses no more is read than the town and the country.
 */
final class Parties {

	private final XmlElement page;

	private final Facts facts;

	private final String patent;

	private final @Nullable LocalDate published;

	private int persons;

	Parties(XmlElement page, Facts facts, String patent, @Nullable LocalDate published) {
		this.page = page;
		this.facts = facts;
		this.patent = patent;
		this.published = published;
	}

	void state() {
		this.page.all("assignees/assignee").forEach(this::assignee);
		applicants();
		this.page.all("parties|us-parties/inventors/inventor").forEach(this::inventor);
		this.page.all("parties|us-parties/inventors/deceased-inventor").forEach(this::inventor);
	}

	private void assignee(XmlElement assignee) {
		var holder = holder(assignee);
		if (holder != null) {
			this.facts.link(RelationType.OWNED_BY, this.patent, holder.id(),
					Content.of("verbatimName", holder.name())
						.text("place", place(assignee))
						.period(Period.UNKNOWN.startedBy(this.published).attestedOn(this.published)));
			this.facts.count("assignees", 1);
		}
	}

	/** Until 2012 the inventors stand among the applicants, and say so. */
	private void applicants() {
		this.page.all("parties|us-parties/applicants|us-applicants/applicant|us-applicant").forEach((applicant) -> {
			var type = applicant.attribute("app-type");
			boolean inventor = "applicant-inventor".equals(type);
			if (inventor) {
				inventor(applicant);
				return;
			}
			var holder = holder(applicant);
			if (holder != null) {
				this.facts.link(RelationType.APPLIED_FOR_BY, this.patent, holder.id(),
						Content.of("verbatimName", holder.name())
							.text("place", place(applicant))
							.text("authority", applicant.attribute("applicant-authority-category")));
				this.facts.count("applicants", 1);
			}
		});
	}

	private void inventor(XmlElement inventor) {
		var person = person(inventor);
		if (person != null) {
			this.facts.link(RelationType.INVENTED_BY, this.patent, person.id(), Content.of("place", place(inventor)));
			this.facts.count("inventors", 1);
		}
	}

	private @Nullable Holder holder(XmlElement party) {
		var organization = text(party, "orgname");
		if (organization != null && !organization.chars().noneMatch(Character::isLetterOrDigit)) {
			return new Holder(this.facts.organization(organization), organization);
		}
		return person(party);
	}

	/** A person of this document: nobody says that they are one with another's. */
	private @Nullable Holder person(XmlElement party) {
		var name = Stream.of("first-name", "middle-name", "last-name", "suffix")
			.map((part) -> text(party, part))
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" "));
		if (name.isBlank()) {
			this.facts.count("parties without a name", 1);
			return null;
		}
		var id = this.facts.node(NodeType.PERSON, "person:%s-%d".formatted(this.patent, ++this.persons),
				Content.of("name", name));
		return new Holder(id, name);
	}

	private static @Nullable String text(XmlElement party, String element) {
		var inBook = party.text("addressbook/" + element);
		return (inBook != null) ? inBook : party.text(element);
	}

	private static @Nullable String place(XmlElement party) {
		var place = Stream.of("city", "state", "country")
			.map((part) -> party.text("addressbook/address/" + part))
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
		return place.isEmpty() ? null : place;
	}

	private record Holder(String id, String name) {
	}

}
