package dev.crossclaim.imports.usptoassignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Period;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/**
 * The parties of one record: who conveys, and to whom.
 *
 * @param inventors of the patents that it conveys, as far as they are told
 */
record Parties(List<String> inventors, List<Party> all) {

	Parties(List<String> inventors) {
		this(inventors, new ArrayList<>());
	}

	/** One party, with what its relationship to the record says. */
	private record Party(PartyName name, boolean person, boolean inventor, Role role, Content content) {

		void state(Facts facts, String record) {
			if (!this.name.isUsable()) {
				facts.count("parties without a name", 1);
				return;
			}
			facts.link(RelationType.PARTY_TO, this.name.state(facts, record, this.person), record,
					this.content.text("role", this.role.word()).text("verbatimName", this.name.text()));
			facts.count(this.role.word() + "s", 1);
		}

	}

	/**
	 * Adds who conveys.
	 * @param executed day on which it signed, null where none can be used
	 * @param verbatim the day as written
	 */
	Parties assignor(String name, @Nullable LocalDate executed, @Nullable String verbatim) {
		return add(name, Role.ASSIGNOR,
				Content.none()
					.day("executed", executed)
					.text("verbatimExecuted", (executed != null) ? null : verbatim)
					.period(Period.since(executed)));
	}

	/** Adds to whom it is conveyed. */
	Parties assignee(String name) {
		return add(name, Role.ASSIGNEE, Content.none());
	}

	private Parties add(String recorded, Role role, Content content) {
		var name = PartyName.of(recorded);
		boolean inventor = name.isOneOf(this.inventors);
		this.all.add(new Party(name, inventor || name.isPersonByForm(), inventor, role, content));
		return this;
	}

	/** States the relationships of all parties to their record. */
	void state(Facts facts, String record) {
		this.all.forEach((party) -> party.state(facts, record));
	}

	/** Between whom it is; null where one side is missing. */
	@Nullable String between() {
		var from = are(Role.ASSIGNOR);
		var to = are(Role.ASSIGNEE);
		return (from.isEmpty() || to.isEmpty()) ? null
				: "from %s to %s".formatted(isByInventors() ? "inventors" : from, to);
	}

	private String are(Role role) {
		boolean persons = of(role).anyMatch(Party::person);
		boolean bodies = of(role).anyMatch((party) -> !party.person());
		return persons ? (bodies ? "persons and organizations" : "persons") : bodies ? "organizations" : "";
	}

	/**
	 * Persons alone, and inventors most of them: their names may be written differently.
	 */
	private boolean isByInventors() {
		long inventors = of(Role.ASSIGNOR).filter(Party::inventor).count();
		return of(Role.ASSIGNOR).allMatch(Party::person) && inventors * 2 > of(Role.ASSIGNOR).count();
	}

	private Stream<Party> of(Role role) {
		return this.all.stream().filter((party) -> party.role() == role && party.name().isUsable());
	}

	/** By what persons were told from organisations. */
	String basis() {
		return this.inventors.isEmpty() ? "form of the names" : "names of the inventors, then form of the names";
	}

}
