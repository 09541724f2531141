package dev.crossclaim.imports.courts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.courts.Docket.Party;

/** The parties that the caption of a case names: the first of each side. */
final class Caption {

	private static final Pattern VERSUS = Pattern.compile("(?i)\\s+(?:v|vs|versus)\\.?\\s+");

	private static final Pattern OTHERS = Pattern.compile("(?i)[\\s,]+et\\.?\\s+al\\.?\\s*$");

	private Caption() {
	}

	/** Plaintiff and defendant; none where it does not have two sides. */
	static List<Party> parties(@Nullable String caption) {
		var sides = VERSUS.split((caption != null) ? caption : "", -1);
		if (sides.length != 2 || Stream.of(sides).anyMatch((side) -> side.chars().noneMatch(Character::isLetter))) {
			return List.of();
		}
		return List.of(new Party(OTHERS.matcher(sides[0]).replaceFirst(""), "Plaintiff", null, null),
				new Party(OTHERS.matcher(sides[1]).replaceFirst(""), "Defendant", null, null));
	}

}
