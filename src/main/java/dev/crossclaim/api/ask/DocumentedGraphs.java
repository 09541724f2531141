package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Documented.Evidence;
import dev.crossclaim.api.Documented.Interval;
import dev.crossclaim.api.Documented.Labelled;
import dev.crossclaim.api.Documented.OriginRef;
import dev.crossclaim.api.Documented.Party;
import dev.crossclaim.api.Documented.Period;
import dev.crossclaim.api.Documented.PlaceRef;
import dev.crossclaim.api.Documented.Ref;
import dev.crossclaim.api.Documented.SourceRef;
import dev.crossclaim.api.Documented.Step;
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
			@Schema(description = "It has more of them than the hub limit, and was not passed through") @Nullable Boolean hub,
			@Schema(description = "From the left, 0 to 1, with `layout=true`") @Nullable Double x,
			@Schema(description = "From the top, 0 to 1, with `layout=true`") @Nullable Double y) {
	}

	@Schema(description = "How the picture of the graph is laid out, with `layout=true`")
	record Layout(@Schema(description = "Width by height") double aspect) {
	}

	@Schema(description = "A relationship of the reading layer; its id, given to /evidence, opens who says so")
	record GraphEdge(@Schema(example = "aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de") String id,
			@Schema(example = "PARTNERS_WITH") String type, String from, String to,
			@Schema(description = "Id of the record behind it") String record, String certainty, boolean contested,
			@Schema(description = "Ids of markets, or of the places of a forum") List<String> places, Period period,
			@Schema(description = "How many independent origins it rests on") @Nullable Long origins,
			@Nullable List<String> modalities, @Schema(description = "Name of the record") @Nullable String recordName,
			@Schema(description = "co-operation, conflict, competition, deal or ownership") @Nullable String kind,
			@Schema(description = "Whom an accusation is against") @Nullable String against) {
	}

	record NeighbourGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated,
			@Schema(description = "How many relationships are shown") long shown,
			@Schema(description = "How many were found") long total,
			@Schema(description = "False where hubs or later steps were not looked into") boolean totalIsExact,
			@Nullable Layout layout, @Nullable Explanation query) {
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
			@Nullable Layout layout, @Nullable Explanation query) {
	}

	@Schema(description = "Where a statement stands: code points of the stored document, end exclusive")
	record Locator(String id, long start, long end, String sha256) {
	}

	@Schema(description = "One claim, with its place in a source")
	record ClaimBehind(String id, String field, @Nullable String role, String value, String polarity, String modality,
			@Schema(description = "ASSERTS, DENIES, NOTES, SUPERSEDED, RETRACTED") String standing,
			@Schema(description = "Whether it carries the relationship, or asserts the record") boolean backs,
			List<String> attribution, @Nullable String statedOn, @Nullable String on, @Nullable String text,
			@Nullable String note, @Nullable LocalDate recordedAt, @Nullable LocalDate retractedAt, Locator passage,
			String summary, SourceRef source, OriginRef origin) {
	}

	@Schema(description = "What carries it; origins are independent, two articles on one complaint are one")
	record Corroboration(long origins, @Schema(description = "Origins that nobody stands behind") long anonymous,
			long sources, long claims, long denials) {
	}

	record EdgeBehind(String id, String type, Ref from, Ref to, boolean contested, Period period,
			@Nullable Long origins, @Nullable List<String> modalities) {
	}

	record EvidenceDocument(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			@Schema(description = "Absent where a record was asked for") @Nullable EdgeBehind edge, Labelled record,
			List<Party> parties, List<PlaceRef> places, Period period, Corroboration corroboration,
			List<ClaimBehind> claims, @Nullable Explanation query) {
	}

	record EvidenceItem(EdgeBehind edge, Labelled record, List<Party> parties, List<PlaceRef> places, Period period,
			Corroboration corroboration, List<ClaimBehind> claims) {
	}

	record EvidenceList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice,
			List<EvidenceItem> items, @Nullable String next, @Nullable Explanation query) {
	}

	@Schema(description = "Something with a day")
	record Happening(Labelled about, @Schema(
			description = "start, end, state, asOf (of a number), or attested (first day, no start stated)") String what,
			@Nullable String state, @Schema(description = "Not before") @Nullable LocalDate earliest,
			@Schema(description = "Not after") @Nullable LocalDate latest,
			@Schema(description = "The words that the day was read from") @Nullable String text,
			@Schema(description = "The bounds of the record") Period period, String certainty, boolean contested,
			List<Party> parties, List<PlaceRef> places, List<String> modalities,
			@Schema(description = "Ids of the claims") List<String> evidence) {
	}

	record Timeline(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			String certainty, String notice, List<Happening> items, @Nullable String next,
			@Nullable Explanation query) {
	}

	record StepsVia(Ref member, Ref party, List<Step> path) {
	}

	@Schema(description = "One relationship between the two, with its parties as named")
	record Relationship(@Schema(description = "Id of the edge") String edge,
			@Schema(description = "co-operation, conflict, competition, deal or ownership") String kind,
			String certainty, Labelled record, List<Party> parties, List<PlaceRef> places,
			@Schema(description = "By way of which group a party stands for a company asked about") List<StepsVia> viaGroup,
			@Schema(description = "Ids of the claims") List<String> evidence) {
	}

	record SideOfPlace(String certainty, @Schema(description = "Ids of edges") List<String> edges) {
	}

	@Schema(description = "What the two do together and against each other in one place")
	record PlaceOfPair(String id, String name, SideOfPlace cooperation, SideOfPlace conflict) {
	}

	record BothItem(List<Ref> companies, String certainty, List<Interval> certainlyBoth, List<Interval> possiblyBoth) {
	}

	@Schema(description = "Whether they are partners and opponents at one moment")
	record BothNow(String certainty, List<BothItem> pairs) {
	}

	record PairGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated,
			@Schema(description = "What is between the two, in plain English") String sentence,
			List<Relationship> relationships, List<PlaceOfPair> places, List<Happening> timeline, BothNow coopetition,
			@Nullable Layout layout, @Nullable Explanation query) {
	}

	record CoopetitionGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated, List<BothItem> pairs, @Nullable Layout layout,
			@Nullable Explanation query) {
	}

	@Schema(description = "Somebody within three hops of the product")
	record Exposed(String id, String name,
			@Schema(description = "maker, partner, or the role in the deployment") String as, long hops,
			@Schema(description = "Of the weakest step of the path") String certainty,
			@Schema(description = "Ids of edges, from the product on") List<String> path) {
	}

	record ExposureGraph(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate knownAt,
			@Nullable LocalDate dataHorizon, String certainty, String notice, List<GraphNode> nodes,
			List<GraphEdge> edges, boolean truncated, List<Exposed> exposed,
			@Schema(description = "Never: an accusation is not a finding") boolean isFinding, @Nullable Layout layout,
			@Nullable Explanation query) {
	}

	record ChangeItem(long revision, long place, java.time.Instant at, String by, String why, String origin,
			String action, String subject, String label, List<String> about,
			@Schema(description = "Of a run of an import: how many things, by label",
					example = "{\"Patent\": 412}") @Nullable Map<String, Long> counts) {
	}

	record ChangeList(@Nullable LocalDate asOf, @Nullable LocalDate dataHorizon, String notice, List<ChangeItem> items,
			@Nullable String next) {
	}

}
