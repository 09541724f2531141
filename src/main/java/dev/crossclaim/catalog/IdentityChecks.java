package dev.crossclaim.catalog;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.crossclaim.ontology.NodeType;

/**
 * Checks judgements by which an id gives way: alike to alike, each once, and nowhere in a
 * circle.
 */
class IdentityChecks {

	/** Their ids are those of a standard or of a document. */
	private static final Set<NodeType> FIXED = EnumSet.of(NodeType.PLACE, NodeType.COURT, NodeType.SOURCE);

	private final Catalog catalog;

	IdentityChecks(Catalog catalog) {
		this.catalog = catalog;
	}

	void run() {
		var judgements = this.catalog.nodes()
			.stream()
			.filter((row) -> row.type() == NodeType.IDENTITY_JUDGEMENT && Identities.inForce(row.properties()))
			.toList();
		judgements.forEach(this::checkKinds);
		checkOnce(judgements);
		checkCircles(judgements);
	}

	private void checkKinds(NodeRow judgement) {
		var former = this.catalog.find(String.valueOf(judgement.properties().get("former")));
		if (former == null) {
			return;
		}
		if (FIXED.contains(former.type()) || former.type().layer() == NodeType.Layer.EVIDENCE) {
			judgement.at().problem("former", "is a %s, whose id is fixed".formatted(former.type().label()));
		}
		into(judgement).flatMap((id) -> Stream.ofNullable(this.catalog.find(id)))
			.filter((other) -> !alike(former.type(), other.type()))
			.forEach((other) -> judgement.at()
				.problem("former",
						"is a %s, and '%s' a %s".formatted(former.type().label(), other.id(), other.type().label())));
	}

	private static boolean alike(NodeType one, NodeType other) {
		return one == other || (one.isOrganization() && other.isOrganization());
	}

	private static void checkOnce(List<NodeRow> judgements) {
		var seen = new HashMap<Object, String>();
		for (var judgement : judgements) {
			var other = seen.putIfAbsent(String.valueOf(judgement.properties().get("former")), judgement.id());
			if (other != null) {
				judgement.at().problem("former", "gave way by '%s' already".formatted(other));
			}
		}
	}

	private static void checkCircles(List<NodeRow> judgements) {
		var identities = Identities.of(judgements.stream().map(NodeRow::properties).toList());
		for (var judgement : judgements) {
			var former = String.valueOf(judgement.properties().get("former"));
			if (into(judgement).anyMatch((id) -> leadsTo(identities, id, former, judgements.size()))) {
				judgement.at().problem("former", "'%s' would take its own place".formatted(former));
			}
		}
	}

	private static boolean leadsTo(Identities identities, String id, String former, int depth) {
		return id.equals(former) || (depth > 0
				&& identities.into(id).stream().anyMatch((next) -> leadsTo(identities, next, former, depth - 1)));
	}

	private static Stream<String> into(NodeRow judgement) {
		return (judgement.properties().get("into") instanceof List<?> ids) ? ids.stream().map(String::valueOf)
				: Stream.of();
	}

}
