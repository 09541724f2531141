package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a party is in a record; stands on {@code PARTY_TO}. */
public enum Role {

	PARTNER, CUSTOMER, SUPPLIER, OPERATOR, PLAINTIFF, DEFENDANT, PETITIONER, PATENT_OWNER, COMPLAINANT, RESPONDENT,
	COUNTER_CLAIMANT, COUNTER_DEFENDANT, LICENSOR, LICENSEE, CROSS_LICENSOR, BUYER, SELLER, ACQUIRER, TARGET,
	TRANSFEROR, TRANSFEREE, ASSIGNOR, ASSIGNEE, DEVELOPER, PARENT, CHILD, COMPETITOR, HOLDER, OFFICE_AT,
	/** Of these three none makes opponents. */
	INTERVENOR, MEDIATOR, OTHER;

	/** The word that stands in files and in the graph, such as {@code patent-owner}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Role> find(String word) {
		return Arrays.stream(values()).filter((role) -> role.word().equals(word)).findFirst();
	}

}
