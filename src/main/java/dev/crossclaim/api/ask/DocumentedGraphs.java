package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Evidence;
import dev.crossclaim.api.Documented.Interval;
import dev.crossclaim.api.Documented.Party;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.ViaGroup;
import dev.crossclaim.api.Explanation;

/** What the answers look like that are graphs, or go with one, for the OpenAPI page. */
final class DocumentedGraphs {

	private DocumentedGraphs() {
	}

	record JointPartnership(String id, String name, Period period) {
	}

	record JointLawsuit(String id, String name, Period period, List<Party> parties) {
	}

	@Schema(description = "One partnership and one lawsuit, and when both held")
	record Joint(JointPartnership partnership, JointLawsuit lawsuit, String certainty,
			@Nullable Interval certainlyBoth, Interval possiblyBoth, List<ViaGroup> viaGroup, List<Evidence> evidence) {
	}

	record BothSince(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			@Schema(description = "The two, as partners") @Nullable List<Ref> companies, String certainty,
			@Nullable Interval certainlyBoth, @Nullable Interval possiblyBoth, List<Joint> joint,
			@Nullable Explanation query) {
	}

}
