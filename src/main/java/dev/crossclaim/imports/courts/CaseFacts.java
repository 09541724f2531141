package dev.crossclaim.imports.courts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.Docket.Entry;
import dev.crossclaim.imports.courts.Docket.Party;
import dev.crossclaim.imports.file.Redaction;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/**
 * What a row states of a lawsuit besides the docket itself: its parties, the patents in
 * suit, the numbers that stand in its entries. The lawsuit is one that the row states, or
 * one that it names by its provider's key.
 */
public final class CaseFacts {

	private final Facts facts;

	private final String lawsuit;

	private final Set<String> named = new HashSet<>();

	private CaseFacts(Facts facts, String lawsuit) {
		this.facts = facts;
		this.lawsuit = lawsuit;
	}

	/**
	 * Facts of a lawsuit.
	 * @param lawsuit what was stated or mentioned under its id or its key
	 */
	public static CaseFacts of(Facts facts, String lawsuit) {
		return new CaseFacts(facts, lawsuit);
	}

	/** States a party that a docket lists, in one of its roles. */
	public CaseFacts party(Party party) {
		party(party, party.type(), null);
		return this;
	}

	/** States a party that only the caption of the case names. */
	CaseFacts ofCaption(Party party) {
		party(party, null, "caption");
		return this;
	}

	private void party(Party party, @Nullable String verbatimRole, @Nullable String statedIn) {
		var role = PartyRole.of(party.type());
		var more = (party.more() != null) ? Redaction.of(party.more().replaceAll("(?m)^TERMINATED:.*$", "")) : null;
		this.facts.link(RelationType.PARTY_TO, who(party, role), this.lawsuit,
				Content.of("role", role.word())
					.text("verbatimRole", verbatimRole)
					.text("verbatimName", party.name())
					.text("statedIn", statedIn)
					.text("description", more)
					.period(Period.UNKNOWN.until(party.terminated())));
	}

	/** A mediator is a person; of the others a docket does not tell. */
	private String who(Party party, Role role) {
		if (!isNamed(party)) {
			throw new Unreadable("no name");
		}
		if (role != Role.MEDIATOR && (party.more() == null || !party.more().contains("an individual"))) {
			return this.facts.organization(party.name());
		}
		var key = party.name().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
		return this.facts.node(NodeType.PERSON, "person:%s-%s".formatted(this.lawsuit, key),
				Content.of("name", party.name()));
	}

	static boolean isNamed(Party party) {
		return party.name().chars().anyMatch(Character::isLetterOrDigit);
	}

	/** States that a patent is in suit, as the provider lists it. */
	public CaseFacts inSuit(PatentNumber patent) {
		this.facts.link(RelationType.IN_SUIT, this.facts.mention(NodeType.PATENT, patent.id()), this.lawsuit);
		return this;
	}

	/**
	 * Reads entries. Numbers in their texts are what somebody alleges to be in suit; they
	 * connect nothing.
	 * @return how many numbers these are
	 */
	public int entries(List<Entry> entries) {
		for (var entry : entries) {
			for (var patent : PatentsInText.list(entry.text())) {
				if (this.named.add(patent.id())) {
					claim(patent.id(), entry.day());
				}
			}
		}
		this.facts.count("docket entries", entries.size());
		this.facts.count("patent numbers in docket text", this.named.size());
		return this.named.size();
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
