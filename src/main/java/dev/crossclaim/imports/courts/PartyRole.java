package dev.crossclaim.imports.courts;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Role;

/**
 * What a type of party on a docket makes somebody in the case. Only who sues and who is
 * sued have roles that make opponents; a type that is not known here makes none.
 */
public final class PartyRole {

	private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("plaintiff", Role.PLAINTIFF),
			Map.entry("consolidated plaintiff", Role.PLAINTIFF), Map.entry("defendant", Role.DEFENDANT),
			Map.entry("consolidated defendant", Role.DEFENDANT), Map.entry("consol plaintiff", Role.PLAINTIFF),
			Map.entry("consol defendant", Role.DEFENDANT), Map.entry("counter claimant", Role.COUNTER_CLAIMANT),
			Map.entry("counterclaimant", Role.COUNTER_CLAIMANT), Map.entry("counter plaintiff", Role.COUNTER_CLAIMANT),
			Map.entry("counterclaim plaintiff", Role.COUNTER_CLAIMANT),
			Map.entry("counter defendant", Role.COUNTER_DEFENDANT),
			Map.entry("counterdefendant", Role.COUNTER_DEFENDANT),
			Map.entry("counterclaim defendant", Role.COUNTER_DEFENDANT), Map.entry("petitioner", Role.PETITIONER),
			Map.entry("complainant", Role.COMPLAINANT), Map.entry("respondent", Role.RESPONDENT),
			Map.entry("intervenor", Role.INTERVENOR), Map.entry("intervener", Role.INTERVENOR),
			Map.entry("intervenor plaintiff", Role.INTERVENOR), Map.entry("intervenor defendant", Role.INTERVENOR),
			Map.entry("mediator", Role.MEDIATOR));

	private PartyRole() {
	}

	/** The role; {@link Role#OTHER} where the type is missing or another. */
	public static Role of(@Nullable String type) {
		var plain = (type != null) ? type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() : "";
		return ROLES.getOrDefault(plain, Role.OTHER);
	}

}
