package dev.crossclaim.api.curate;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.catalog.Conflict;
import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Proposal;

/** Lists as they are answered. */
final class CurationLists {

	private CurationLists() {
	}

	/** Proposals, and the id after which to go on. */
	record ProposalList(List<Proposal> items, @Nullable String next) {
	}

	/** Decisions, and the revision before which to go on. */
	record DecisionList(List<Decision> items, @Nullable Long next) {
	}

	/** Where the catalogue's files state otherwise than was decided. */
	record ConflictList(List<Conflict> items) {
	}

}
