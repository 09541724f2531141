package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.List;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.RelationType;

/**
 * Statements that replace earlier ones. A claim of the correction supersedes those claims
 * of the earlier statement that are on the same field and, for a party, the same role.
 */
class Corrections {

	private final Catalog catalog;

	private final List<Correction> corrections = new ArrayList<>();

	Corrections(Catalog catalog) {
		this.catalog = catalog;
	}

	void note(StateReader.State claim, String statement, Block block) {
		var replaced = block.find("supersedes");
		if (replaced != null) {
			var field = replaced + "/" + claim.field().word();
			var role = (claim.field() == Field.PARTY) ? "/" + claim.properties().get("role") : "";
			this.corrections.add(new Correction(claim.id(), statement, replaced, field + role, block));
		}
	}

	/** Connects the corrections, once all claims are read. */
	void connect() {
		this.corrections.forEach(this::connect);
	}

	private void connect(Correction correction) {
		if (correction.statement.equals(correction.replaced)) {
			correction.at.problem("supersedes", "names the statement itself");
		}
		if (this.catalog.listBelow(correction.replaced).isEmpty()) {
			correction.at.problem("supersedes", "names '%s', which is no claim".formatted(correction.replaced));
		}
		this.catalog.listBelow(correction.field)
			.forEach((id) -> this.catalog
				.add(new LinkRow(correction.claim, RelationType.SUPERSEDES, id, correction.at)));
	}

	private record Correction(String claim, String statement, String replaced, String field, Block at) {
	}

}
