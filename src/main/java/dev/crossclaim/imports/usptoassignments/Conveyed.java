package dev.crossclaim.imports.usptoassignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * One property of a conveyance: a patent or an application. It is named by the number of
 * the patent, else by that of the publication; an application that has neither stays a
 * number.
 *
 * @param application number of the application, or of the international one
 * @param inventors names as they stand there, several separated by commas
 */
record Conveyed(@Nullable String patent, @Nullable String publication, @Nullable String application,
		List<String> inventors) {

	private static final Pattern PATENT = Pattern.compile("(D|RE|PP|H|T|X|RX|AI)?0*[0-9]{1,8}");

	private static final Pattern PUBLICATION = Pattern
		.compile("(?:US)?((?:19|20)[0-9]{2})([0-9]{6,7})(?:[A-Z][0-9]?)?");

	private static final Pattern SIGNS = Pattern.compile("[\\s,/.-]");

	/** States what was conveyed, and counts it. */
	void state(Facts facts, String record) {
		var number = number();
		if (number != null) {
			facts.link(RelationType.CONVEYS, record, facts.mention(NodeType.PATENT, number.id()),
					Content.of("application", applicationId()));
		}
		facts.count((number != null) ? isPublication(number) ? "publications conveyed" : "patents conveyed"
				: (applicationId() != null) ? "applications without a publication" : "properties without a number", 1);
	}

	/** The number of an application that is not published. */
	Optional<String> findUnpublished() {
		return (number() == null) ? Optional.ofNullable(applicationId()) : Optional.empty();
	}

	/** Whether it has a number of any kind. */
	boolean isNumbered() {
		return number() != null || applicationId() != null;
	}

	private @Nullable PatentNumber number() {
		var granted = plain(this.patent);
		if (PATENT.matcher(granted).matches()) {
			return PatentNumber.of("US", granted, null);
		}
		var published = PUBLICATION.matcher(plain(this.publication));
		return published.matches() ? PatentNumber.of("US", published.group(1) + padded(published.group(2)), null)
				: null;
	}

	private static boolean isPublication(PatentNumber number) {
		return number.number().matches("[0-9]{11}");
	}

	/** Publications have seven digits after the year; some services leave out zeros. */
	private static String padded(String digits) {
		return "0".repeat(7 - digits.length()) + digits;
	}

	private @Nullable String applicationId() {
		var digits = plain(this.application);
		if (digits.startsWith("PCT")) {
			return this.application;
		}
		return digits.matches("[0-9]{6,10}") ? PatentNumber.of("US", digits, null).withoutKind() : null;
	}

	private static String plain(@Nullable String number) {
		return (number != null) ? SIGNS.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("") : "";
	}

	/** The names of inventors, one by one. */
	static List<String> names(@Nullable String list) {
		var all = new ArrayList<String>();
		if (list != null) {
			for (var name : list.split("[,;]", -1)) {
				if (!name.isBlank()) {
					all.add(name.strip());
				}
			}
		}
		return all;
	}

}
