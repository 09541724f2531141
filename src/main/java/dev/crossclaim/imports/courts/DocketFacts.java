package dev.crossclaim.imports.courts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.ProviderKey;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.Docket.Party;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

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
		return of(docket, null, docket.lastDay());
	}

	/**
	 * States a docket of which other files of the provider tell more.
	 * @param key by which they name it
	 * @param version the provider's own date of what it says, null if there is none
	 * @throws Unreadable if it has no court or no number
	 */
	public static Facts of(Docket docket, @Nullable ProviderKey key, @Nullable LocalDate version) {
		var facts = new DocketFacts(docket);
		facts.state(version);
		if (key != null) {
			facts.facts.known(key.id(), facts.lawsuit);
		}
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

	private void state(@Nullable LocalDate version) {
		this.facts.node(NodeType.LAWSUIT, this.lawsuit, content(), version);
		if (this.court != null) {
			this.facts.link(RelationType.FILED_IN, this.lawsuit, this.facts.mention(NodeType.COURT, this.court));
		}
		this.facts.count("dockets of courts that the catalogue does not have", (this.court != null) ? 0 : 1);
		this.facts.count("dockets without the digit of the office", this.number.office() ? 0 : 1);
		parties();
		CaseFacts.of(this.facts, this.lawsuit).entries(this.docket.entries());
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

	/** The parties listed; where none is listed in a role, those of the caption too. */
	private void parties() {
		var made = CaseFacts.of(this.facts, this.lawsuit);
		var listed = Objects.requireNonNullElse(this.docket.parties(), List.<Party>of());
		var named = listed.stream().filter(CaseFacts::isNamed).toList();
		named.forEach(made::party);
		this.facts.count("parties", named.size());
		this.facts.count("parties without a name", listed.size() - named.size());
		if (this.docket.parties() == null || listed.stream().allMatch((party) -> party.type() == null)) {
			var caption = Caption.parties(this.docket.name());
			caption.forEach(made::ofCaption);
			this.facts.count("parties taken from captions", caption.size());
		}
	}

}
