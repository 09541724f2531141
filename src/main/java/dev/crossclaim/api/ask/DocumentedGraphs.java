package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Evidence;
import dev.crossclaim.api.Documented.Interval;
import dev.crossclaim.api.Documented.Labelled;
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
	record Joint(JointPartnership partnership, JointLawsuit lawsuit, String certainty, @Nullable Interval certainlyBoth,
			Interval possiblyBoth, List<ViaGroup> viaGroup, List<Evidence> evidence) {
	}

	record BothSince(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			@Schema(description = "The two, as partners") @Nullable List<Ref> companies, String certainty,
			@Nullable Interval certainlyBoth, @Nullable Interval possiblyBoth, List<Joint> joint,
			@Nullable Explanation query) {
	}

	@Schema(description = "A node of a graph")
	record GraphNode(String id, String name, @Schema(example = "Company") String label, @Nullable String kind,
			@Schema(description = "How many relationships of the types asked for it has") @Nullable Long degree,
			@Schema(description = "It has more of them than the hub limit, and was not passed through") @Nullable Boolean hub) {
	}

	@Schema(description = "A relationship of the reading layer; its id, given to /evidence, opens who says so")
	record GraphEdge(@Schema(example = "aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de") String id,
			@Schema(example = "PARTNERS_WITH") String type, String from, String to,
			@Schema(description = "Id of the record behind it") String record, String certainty, boolean contested,
			@Schema(description = "Ids of markets, or of the places of a forum") List<String> places, Period period,
			@Schema(description = "How many independent origins it rests on") @Nullable Long origins,
			@Nullable List<String> modalities) {
	}

	record NeighbourGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated,
			@Schema(description = "How many relationships are shown") long shown,
			@Schema(description = "How many were found") long total,
			@Schema(description = "False where hubs or later steps were not looked into") boolean totalIsExact,
			@Nullable Explanation query) {
	}

	record PathStep(@Schema(description = "Id of the edge") String edge, String type, Ref from, Ref to, Labelled record,
			String certainty, boolean contested, List<String> places, Period period, @Nullable Long origins,
			@Nullable List<String> modalities, @Schema(description = "The step as a sentence") String explanation) {
	}

	record ExplainedPath(long length, String certainty, String explanation, List<PathStep> steps) {
	}

	record PathGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated,
			@Schema(description = "The shortest, the most certain first") List<ExplainedPath> paths,
			@Nullable Explanation query) {
	}

}
