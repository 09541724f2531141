package dev.crossclaim.imports.usptoassignments;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import dev.crossclaim.identity.Name;
import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.NameId;
import dev.crossclaim.ontology.NodeType;

/**
 * A name of a party as it is recorded. The office does not say whether it is a person's:
 * an inventor's is, and where the inventors are not told, one of the form of a person's.
 */
record PartyName(String text) {

	/** Marks that the services set around what was searched for, escaped or not. */
	private static final Pattern MARKS = Pattern.compile("(?i)</?em>|&lt;/?em&gt;");

	private static final Pattern SUFFIX = Pattern
		.compile("(?i),\\s*(JR|SR|I{2,3}|IV|PH\\.?\\s?D|M\\.?D|ESQ|DR|PROF)\\.?(?=\\s*(,|$))");

	private static final Pattern PERSON = Pattern.compile("[\\p{L}'’.\\- ]{2,40},\\s*[\\p{L}][\\p{L}'’.\\-() ]{0,60}");

	private static final int MOST_WORDS = 7;

	/** Words that no person is called by, in plain letters. */
	private static final Set<String> OF_BODIES = Set.of("university", "universitat", "universite", "institute",
			"institut", "institution", "college", "school", "hospital", "foundation", "bank", "trust", "fund",
			"partners", "partnership", "association", "society", "council", "department", "ministry", "secretary",
			"government", "agency", "states", "republic", "regents", "trustees", "holdings", "holding", "group",
			"technologies", "technology", "systems", "industries", "international", "laboratories", "laboratory",
			"electronics", "software", "services", "solutions", "ventures", "capital", "agent", "collateral", "board",
			"center", "centre", "enterprises", "america", "usa", "company", "corporation", "limited", "research",
			"networks", "the", "and", "series", "administrative", "estate", "organization", "organisation");

	/** The name without marks and masks; empty if there is none. */
	static PartyName of(String recorded) {
		var plain = MARKS.matcher(recorded).replaceAll("").replace("&amp;", "&").strip();
		return new PartyName(plain.equalsIgnoreCase("null") ? "" : plain);
	}

	/** Whether there is a letter or digit in it. */
	boolean isUsable() {
		return this.text.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** Whether it has the form of a person's: the last name, a comma, the first names. */
	boolean isPersonByForm() {
		var plain = SUFFIX.matcher(this.text).replaceAll("");
		var read = Name.of(plain);
		return PERSON.matcher(plain).matches() && read.words().size() <= MOST_WORDS && read.legalForm().isEmpty()
				&& read.words().stream().noneMatch(OF_BODIES::contains);
	}

	/**
	 * Whether it is the name of one of some inventors, whatever the order of its words.
	 */
	boolean isOneOf(Collection<String> inventors) {
		var own = words(this.text);
		return own.size() > 1 && inventors.stream().map(PartyName::words).anyMatch((other) -> matches(own, other));
	}

	private static boolean matches(Set<String> one, Set<String> other) {
		return other.size() > 1 && (one.containsAll(other) || other.containsAll(one));
	}

	private static Set<String> words(String name) {
		return new HashSet<>(Name.of(SUFFIX.matcher(name).replaceAll("")).words());
	}

	/** States it: a person of this record alone, or an organisation of that name. */
	String state(Facts facts, String record, boolean person) {
		return person ? facts.node(NodeType.PERSON,
				"person:%s-%s".formatted(record, NameId.of(this.text).substring("name:".length())),
				Content.of("name", this.text)) : facts.organization(this.text);
	}

}
