package dev.crossclaim.imports.courts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.Docket.Entry;
import dev.crossclaim.imports.courts.Docket.Party;
import dev.crossclaim.imports.file.Redaction;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/** What a docket states, in the words of the graph. */
public final class DocketFacts {

	private final Docket docket;

	private final Facts facts = new Facts();

	private final @Nullable String court;

	private final String lawsuit;

	private final DocketNumber number;

	private DocketFacts(Docket docket) {
		this.docket = docket;
		this.court = Courts.all().find(docket.court()).orElse(null);
		var name = courtWords();
		this.number = DocketNumber.of(name, docket.number(), docket.office());
		this.lawsuit = this.number.id(name);
	}

	/**
	 * States a docket.
	 * @throws Unreadable if it has no court or no number
	 */
	public static Facts of(Docket docket) {
		var facts = new DocketFacts(docket);
		facts.state();
		return facts.facts;
	}

	private String courtWords() {
		if (this.court != null) {
			return this.court;
		}
		var other = (this.docket.court() != null) ? this.docket.court().toLowerCase(Locale.ROOT) : "";
		var words = other.replaceFirst(".*/courts/([a-z0-9]+)/?$", "$1").replaceAll("[^a-z0-9]+", "-");
		if (words.isBlank() || words.equals("-")) {
			throw new Unreadable("no court");
		}
		return words;
	}

	private void state() {
		this.facts.node(NodeType.LAWSUIT, this.lawsuit, content(), this.docket.lastDay());
		if (this.court != null) {
			this.facts.link(RelationType.FILED_IN, this.lawsuit, this.facts.mention(NodeType.COURT, this.court));
		}
		this.facts.count("dockets of courts that the catalogue does not have", (this.court != null) ? 0 : 1);
		this.facts.count("dockets without the digit of the office", this.number.office() ? 0 : 1);
		this.facts.count("docket entries", this.docket.entries().size());
		parties();
		patents();
	}

	private Content content() {
		var about = PatentCase.of(this.docket.natureOfSuit(), this.docket.cause());
		return Content.of("name", (this.docket.name() != null) ? this.docket.name() : this.docket.number())
			.text("kind", (about == PatentCase.YES) ? "patent case" : null)
			.text("docketNumber", this.docket.number())
			.text("courtName", (this.court == null) ? this.docket.court() : null)
			.text("natureOfSuit", this.docket.natureOfSuit())
			.text("cause", this.docket.cause())
			.text("isPatentCase", about.word())
			.period(period());
	}

	/** A docket without an end is known to be open until its last entry. */
	private Period period() {
		var begun = (this.docket.filed() != null) ? Period.since(this.docket.filed())
				: Period.UNKNOWN.startedBy(this.docket.firstDay());
		var end = this.docket.terminated();
		if (end != null) {
			return begun.until(end).horizon(end);
		}
		return begun.attestedOn(this.docket.lastDay()).horizon(this.docket.lastDay());
	}

	private void parties() {
		var listed = this.docket.parties();
		var parties = (listed != null) ? listed : Caption.parties(this.docket.name());
		parties.forEach((party) -> party(party, listed == null));
		this.facts.count((listed != null) ? "parties" : "parties taken from captions", parties.size());
	}

	private void party(Party party, boolean caption) {
		if (party.name().chars().noneMatch(Character::isLetterOrDigit)) {
			this.facts.count("parties without a name", 1);
			return;
		}
		var role = PartyRole.of(party.type());
		var more = (party.more() != null) ? Redaction.of(party.more().replaceAll("(?m)^TERMINATED:.*$", "")) : null;
		this.facts.link(RelationType.PARTY_TO, who(party, role), this.lawsuit,
				Content.of("role", role.word())
					.text("verbatimRole", caption ? null : party.type())
					.text("verbatimName", party.name())
					.text("statedIn", caption ? "caption" : null)
					.text("description", more)
					.period(Period.UNKNOWN.until(party.terminated())));
	}

	/** A mediator is a person; of the others a docket does not tell. */
	private String who(Party party, Role role) {
		if (role != Role.MEDIATOR && (party.more() == null || !party.more().contains("an individual"))) {
			return this.facts.organization(party.name());
		}
		var key = party.name().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
		return this.facts.node(NodeType.PERSON, "person:%s-%s".formatted(this.lawsuit, key),
				Content.of("name", party.name()));
	}

	/** Numbers in the text are what somebody alleges to be in suit. */
	private void patents() {
		var seen = new HashSet<String>();
		for (Entry entry : this.docket.entries()) {
			for (var patent : PatentsInText.list(entry.text())) {
				if (seen.add(patent.id())) {
					claim(patent.id(), entry.day());
				}
			}
		}
		this.facts.count("patent numbers in docket text", seen.size());
	}

	private void claim(String patent, @Nullable LocalDate day) {
		var claim = this.facts.node(NodeType.CLAIM, "claim:%s:involves:%s".formatted(this.lawsuit, patent),
				Content.of("field", "involves")
					.text("value", patent)
					.text("polarity", "positive")
					.text("modality", Modality.ALLEGED.name())
					.text("standing", "NOTES")
					.text("weight", "NOTES")
					.text("statedOn", (day != null) ? day.toString() : null)
					.text("note", "read from the text of the docket"));
		this.facts.link(RelationType.ABOUT, claim, this.lawsuit);
		this.facts.link(RelationType.HAS_VALUE, claim, this.facts.mention(NodeType.PATENT, patent));
	}

}
