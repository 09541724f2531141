package dev.crossclaim.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Reads the claims of an entry: one block is one statement, each of its states a claim.
 */
class ClaimReader {

	private final Catalog catalog;

	private final EvidenceReader evidence;

	private final Corrections corrections;

	ClaimReader(Catalog catalog) {
		this.catalog = catalog;
		this.evidence = new EvidenceReader(catalog);
		this.corrections = new Corrections(catalog);
	}

	void readAll(Block entry) {
		var subject = this.catalog.find(entry.get("id"));
		if (subject == null) {
			return;
		}
		var seen = new HashSet<String>();
		for (var block : entry.blocks("claims")) {
			if (!seen.add(block.get("id"))) {
				block.problem("id", "'%s' stands twice in this entry".formatted(block.get("id")));
			}
			read(subject, block);
		}
	}

	private void read(NodeRow subject, Block block) {
		var id = subject.id() + "/" + EntryReader.partId(block);
		if (!this.catalog.known().listBelow(id).isEmpty()) {
			block.problem("id", "'%s' is a statement of the graph".formatted(id));
		}
		var shared = this.evidence.read(block);
		var states = block.blocks("states");
		if (states.isEmpty()) {
			block.problem("a claim states at least one field");
		}
		var claims = states.stream().flatMap((state) -> new StateReader(subject, state).read(id).stream()).toList();
		claims.forEach((claim) -> share(shared, claim));
		claims.forEach((claim) -> add(claim, id, block));
		checkPeriod(claims, block);
		block.rejectUnknownKeys();
	}

	/** A single field can be taken back, the others of the statement stand. */
	private void share(Map<String, Object> shared, StateReader.State claim) {
		boolean own = claim.properties().containsKey("retractedAt");
		shared.forEach(claim.properties()::putIfAbsent);
		if (own && this.catalog.recordedAt() != null) {
			claim.at().problem("retractedAt", "is the day of a decision: leave it out");
		}
		if (own && Dates.isBefore(claim.properties(), "retractedAt", claim.properties(), "recordedAt")) {
			claim.at().problem("retractedAt", "is before 'recordedAt'");
		}
	}

	private void add(StateReader.State claim, String statement, Block block) {
		var id = claim.id();
		this.catalog.add(new NodeRow(NodeType.CLAIM, id, claim.properties(), claim.at()));
		this.catalog.add(new LinkRow(id, RelationType.ABOUT, claim.subject(), claim.field().on(), claim.at()));
		if (claim.node() != null) {
			this.catalog.add(new LinkRow(id, RelationType.HAS_VALUE, claim.node(), claim.field().target(), claim.at()));
		}
		this.catalog.add(new LinkRow(id, RelationType.SUPPORTED_BY, block.get("passage"), block));
		this.catalog.add(new LinkRow(id, RelationType.FROM, block.get("origin"), block));
		this.corrections.note(claim, statement, block);
	}

	/** One statement cannot let something end before it starts; two may disagree. */
	private static void checkPeriod(List<StateReader.State> claims, Block block) {
		var start = find(claims, Field.START);
		if (Dates.isBefore(find(claims, Field.END), "valueLatest", start, "valueEarliest")) {
			block.problem("states", "let it end before it starts");
		}
	}

	private static Map<String, Object> find(List<StateReader.State> claims, Field field) {
		return claims.stream()
			.filter((claim) -> claim.field() == field)
			.findFirst()
			.map(StateReader.State::properties)
			.orElse(Map.of());
	}

	/** Connects corrections with what they replace, once all claims are read. */
	void finish() {
		this.corrections.connect();
	}

}
