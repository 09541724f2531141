package dev.crossclaim.imports.ptab;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Period;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/** What a trial or an appeal states, in the words of the graph. */
final class ProceedingFacts {

	private static final String BOARD = "ptab";

	private static final Pattern OTHERS = Pattern.compile("(?i)[\\s,]+et\\.?\\s*al\\.?\\s*$");

	private final Proceeding proceeding;

	private final Facts facts = new Facts();

	private final String lawsuit;

	private ProceedingFacts(Proceeding proceeding) {
		this.proceeding = proceeding;
		this.lawsuit = "docket:ptab-" + proceeding.number();
	}

	static Facts of(Proceeding proceeding) {
		var stated = new ProceedingFacts(proceeding);
		stated.state();
		return stated.facts;
	}

	/**
	 * A row that does not give the day of filing tells less than others of the same
	 * proceeding, and is shown only where there are none.
	 */
	private void state() {
		var whole = this.proceeding.days().filed() != null && this.proceeding.status() != null;
		this.facts.node(NodeType.LAWSUIT, this.lawsuit, content(), whole ? this.proceeding.modified() : null);
		this.facts.link(RelationType.FILED_IN, this.lawsuit, this.facts.mention(NodeType.COURT, BOARD));
		if (this.proceeding.trial()) {
			parties(this.proceeding.petitioner(), Role.PETITIONER, null);
			parties(this.proceeding.owner(), Role.PATENT_OWNER, null);
			patent();
		}
		else {
			parties(this.proceeding.owner(), Role.OTHER, "appellant");
			parties(this.proceeding.third(), Role.OTHER, "third party");
		}
		decision();
	}

	private Content content() {
		var days = this.proceeding.days();
		return Content.of("name", name())
			.text("kind", this.proceeding.kind())
			.text("docketNumber", this.proceeding.number())
			.text("status", this.proceeding.status())
			.text("application", (this.proceeding.application() != null) ? "US-" + this.proceeding.application() : null)
			.text("instituted", (days.instituted() != null) ? days.instituted().toString() : null)
			.period(period(days));
	}

	private String name() {
		var sides = Stream.of(this.proceeding.petitioner(), this.proceeding.owner()).filter(Objects::nonNull).toList();
		return (this.proceeding.trial() && sides.size() == 2)
				? "%s v. %s (%s)".formatted(sides.get(0), sides.get(1), this.proceeding.number())
				: "PTAB " + this.proceeding.number();
	}

	private Period period(Proceeding.Days days) {
		var last = Stream.of(days.filed(), days.instituted(), days.decided(), this.proceeding.modified())
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
		var begun = (days.filed() != null) ? Period.since(days.filed()) : Period.UNKNOWN.startedBy(days.decided());
		return (days.ended() != null) ? begun.until(days.ended()).horizon(days.ended())
				: begun.attestedOn(last).horizon(last);
	}

	/** Several parties stand in one text, with semicolons between. */
	private void parties(@Nullable String names, Role role, @Nullable String words) {
		if (names == null) {
			this.facts.count("proceedings without " + ((words != null) ? words : role.word()), 1);
			return;
		}
		for (var name : names.split(";", -1)) {
			var plain = OTHERS.matcher(name.strip()).replaceFirst("");
			if (plain.chars().noneMatch(Character::isLetter)) {
				this.facts.count("parties named by a number", plain.isEmpty() ? 0 : 1);
				continue;
			}
			this.facts.link(RelationType.PARTY_TO, who(name, plain, role), this.lawsuit,
					Content.of("role", role.word()).text("verbatimRole", words).text("verbatimName", name));
			this.facts.count("parties", 1);
		}
	}

	/** Who is named as the inventor is a person, in this proceeding. */
	private String who(String name, String plain, Role role) {
		var inventor = this.proceeding.inventor();
		if (inventor == null || role == Role.PETITIONER || !inventor.strip().equalsIgnoreCase(name.strip())) {
			return this.facts.organization(plain);
		}
		return this.facts.node(NodeType.PERSON, "person:%s".formatted(this.lawsuit), Content.of("name", plain));
	}

	private void patent() {
		var number = this.proceeding.patent();
		if (number == null) {
			this.facts.count("trials without a patent number", 1);
			return;
		}
		var patent = this.facts.mention(NodeType.PATENT, PatentNumber.of("US", number, null).id());
		this.facts.link(RelationType.CHALLENGES, this.lawsuit, patent);
	}

	private void decision() {
		var decision = this.proceeding.decision();
		if (decision == null) {
			return;
		}
		var day = decision.day();
		var claim = this.facts.node(NodeType.CLAIM,
				"claim:%s:state:%s:%s".formatted(this.lawsuit, day,
						decision.outcome().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")),
				Content.of("field", "state")
					.text("value", decision.outcome())
					.text("on", day.toString())
					.day("valueEarliest", day)
					.day("valueLatest", day)
					.text("polarity", "positive")
					.text("modality", Modality.PROCEDURAL.name())
					.text("standing", "ASSERTS")
					.text("weight", "ASSERTS")
					.text("statedOn", day.toString()));
		this.facts.link(RelationType.ABOUT, claim, this.lawsuit);
		this.facts.count("decisions", 1);
	}

}
