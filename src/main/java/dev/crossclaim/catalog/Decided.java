package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import dev.crossclaim.ontology.NodeType;

/**
 * What was decided through the interface, laid over what files state. Where the two
 * differ, the decision stands and the difference is a conflict.
 */
class Decided {

	/**
	 * Made through the interface; else made by files, and taken back or restored there.
	 */
	static final String API = "api";

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final List<Conflict> conflicts = new ArrayList<>();

	private Identities identities = Identities.of(List.of());

	void add(Record row) {
		var retracted = row.get("retractedAt");
		this.nodes.put(row.get("id").asString(),
				new Node(row.get("keptBy").asString(), row.get("contentHash").asString(""),
						retracted.isNull() ? null : retracted.asLocalDate(),
						new LinkedHashMap<String, @Nullable Object>(row.get("judgement").asMap())));
	}

	List<Conflict> conflicts() {
		return this.conflicts;
	}

	/** Who stands for whom, by the judgements of files and interface together. */
	Identities identities() {
		return this.identities;
	}

	/** Returns the rows of the files that are to be loaded, as they are to be loaded. */
	List<NodeRow> layOver(Catalog files) {
		var rows = files.nodes().stream().map(this::keepRetraction).map(this::keepIdentity).toList();
		var judgements = new ArrayList<Map<String, @Nullable Object>>();
		this.nodes.values().stream().filter(Node::isApi).forEach((node) -> judgements.add(node.judgement));
		rows.stream()
			.filter((row) -> row.type() == NodeType.IDENTITY_JUDGEMENT && !isApi(row.id()))
			.forEach((row) -> judgements.add(new LinkedHashMap<>(row.properties())));
		this.identities = Identities.of(judgements);
		return rows.stream()
			.map((row) -> this.identities.isFormer(row.id()) ? row.asFormer() : row)
			.filter(this::isLoaded)
			.toList();
	}

	/**
	 * Relationships of the files, but for those of what was made through the interface.
	 */
	List<LinkRow> links(Catalog files) {
		return files.links()
			.stream()
			.filter((link) -> !isApi(link.start()))
			.map((link) -> link.resolved(this.identities))
			.toList();
	}

	private boolean isApi(String id) {
		var node = this.nodes.get(id);
		return node != null && node.isApi();
	}

	private NodeRow keepRetraction(NodeRow row) {
		var node = this.nodes.get(row.id());
		if (node == null || (row.type() != NodeType.CLAIM && row.type() != NodeType.IDENTITY_JUDGEMENT)) {
			return row;
		}
		var stated = row.properties().get("retractedAt");
		if (!Objects.equals(stated, node.retractedAt)) {
			this.conflicts.add(new Conflict(Conflict.Kind.RETRACTION, row.id(), "%s:%d states %s, decided is %s"
				.formatted(row.at().file(), row.at().line(), words(stated), words(node.retractedAt))));
		}
		return row.retractedAt(node.retractedAt);
	}

	private static String words(@Nullable Object retractedAt) {
		return (retractedAt != null) ? "that it was taken back on " + retractedAt : "that it holds";
	}

	/** A file lets an id give way that a decision lets give way otherwise. */
	private NodeRow keepIdentity(NodeRow row) {
		var former = row.properties().get("former");
		boolean decided = former != null && this.nodes.values()
			.stream()
			.anyMatch((node) -> node.isApi() && former.equals(node.judgement.get("former"))
					&& Identities.inForce(node.judgement) && !row.id().equals(node.judgement.get("id")));
		if (!decided) {
			return row;
		}
		this.conflicts
			.add(new Conflict(Conflict.Kind.IDENTITY, row.id(), "%s:%d lets '%s' give way otherwise than was decided"
				.formatted(row.at().file(), row.at().line(), former)));
		return row.without(List.of("former", "into", "assigned"));
	}

	private boolean isLoaded(NodeRow row) {
		var node = this.nodes.get(row.id());
		if (node == null || !node.isApi()) {
			return true;
		}
		if (!node.contentHash.equals(row.toParameters().get("contentHash"))) {
			this.conflicts.add(new Conflict(Conflict.Kind.CONTENT, row.id(),
					"%s:%d states other content than was accepted".formatted(row.at().file(), row.at().line())));
		}
		return false;
	}

	/** Notes what files no longer hold and what stays because decisions rest on it. */
	void noteRemoval(String id) {
		this.conflicts
			.add(new Conflict(Conflict.Kind.REMOVAL, id, "the files no longer hold it, and a decision rests on it"));
	}

	/** Notes a statement on an id that was split, which no decision assigns. */
	void noteUnassigned(String start, String named) {
		this.conflicts.add(new Conflict(Conflict.Kind.IDENTITY, start,
				"it names '%s', which was split, and is assigned to none of its successors".formatted(named)));
	}

	private record Node(String keptBy, String contentHash, @Nullable LocalDate retractedAt,
			Map<String, @Nullable Object> judgement) {

		boolean isApi() {
			return this.keptBy.equals(API);
		}

	}

}
