package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeMap;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Reads the sections that hold neither entities nor records. */
class OtherSections {

	private static final Set<String> VERDICTS = Set.of("SAME", "DIFFERENT", "UNSURE");

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
		var id = block.get("id");
		var verdict = block.get("verdict");
		if (!VERDICTS.contains(verdict)) {
			block.problem("verdict", "is expected to be one of " + VERDICTS.stream().sorted().toList());
		}
		var properties = new TreeMap<String, Object>();
		properties.put("verdict", verdict);
		properties.put("by", block.get("by"));
		properties.put("why", block.get("why"));
		try {
			properties.put("on", LocalDate.parse(block.get("on")));
		}
		catch (DateTimeParseException ex) {
			block.problem("on", "is expected to be a day");
		}
		this.catalog.add(new NodeRow(NodeType.IDENTITY_JUDGEMENT, id, withId(id, properties), block));
		this.catalog.add(new LinkRow(id, RelationType.JUDGES, block.get("left"), block));
		this.catalog.add(new LinkRow(id, RelationType.JUDGES, block.get("right"), block));
		block.rejectUnknownKeys();
	}

	private void readLeftOut(Block block) {
		block.get("why");
		this.catalog.answer(block.get("fact"), "left out");
		block.rejectUnknownKeys();
	}

	private static TreeMap<String, Object> withId(String id, TreeMap<String, Object> properties) {
		properties.put("id", id);
		return properties;
	}

}
