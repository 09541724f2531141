package dev.crossclaim.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Reads the sections that hold neither entities nor records. */
class OtherSections {

	static final List<String> NAMES = List.of("identityJudgements", "leftOut");

	private static final List<String> VERDICTS = List.of("SAME", "DIFFERENT", "UNSURE");

	private final Catalog catalog;

	OtherSections(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Reads a section, or returns false if there is none of that name. */
	boolean read(String section, Block root) {
		switch (section) {
			case "identityJudgements" -> root.blocks(section).forEach(this::readJudgement);
			case "leftOut" -> root.blocks(section).forEach(this::readLeftOut);
			default -> {
				return false;
			}
		}
		return true;
	}

	private void readJudgement(Block block) {
		var id = EntryReader.partId(block);
		var properties = new TreeMap<String, Object>();
		properties.put("id", id);
		properties.put("verdict", block.get("verdict"));
		block.oneOf("verdict", VERDICTS);
		properties.put("by", block.get("by"));
		properties.put("why", block.get("why"));
		block.get("on");
		Dates.putDay(properties, block, "on");
		if (block.get("left").equals(block.get("right"))) {
			block.problem("right", "is the same as 'left'");
		}
		Dates.putDay(properties, block, "retractedAt");
		readFormer(id, properties, block);
		this.catalog.add(new NodeRow(NodeType.IDENTITY_JUDGEMENT, id, properties, block));
		this.catalog.add(new LinkRow(id, RelationType.JUDGES, block.get("left"), block));
		this.catalog.add(new LinkRow(id, RelationType.JUDGES, block.get("right"), block));
		block.rejectUnknownKeys();
	}

	/** A former id gives way: to the other one if the two are the same, else to both. */
	private void readFormer(String id, Map<String, Object> properties, Block block) {
		var assigned = block.blocks("assigned").stream().map(OtherSections::readAssigned).toList();
		var former = block.find("former");
		if (former == null) {
			return;
		}
		var sides = List.of(block.get("left"), block.get("right"));
		boolean merges = sides.contains(former);
		var verdict = merges ? "SAME" : "DIFFERENT";
		if (!verdict.equals(block.get("verdict"))) {
			block.problem("verdict", "is expected to be %s where 'former' is %s".formatted(verdict,
					merges ? "one of the two" : "another id"));
		}
		properties.put("former", former);
		properties.put("into", sides.stream().filter((side) -> !side.equals(former)).toList());
		if (!assigned.isEmpty()) {
			properties.put("assigned", assigned);
		}
		if (!merges) {
			this.catalog.add(new LinkRow(id, RelationType.JUDGES, former, block));
		}
	}

	private static String readAssigned(Block block) {
		var line = Identities.assignment(block.get("claim"), block.get("to"));
		block.rejectUnknownKeys();
		return line;
	}

	private void readLeftOut(Block block) {
		block.get("why");
		this.catalog.answer(block.get("fact"), "left out");
		block.rejectUnknownKeys();
	}

}
