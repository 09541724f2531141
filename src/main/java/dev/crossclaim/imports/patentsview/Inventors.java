package dev.crossclaim.imports.patentsview;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Rows of the tables of inventors: names, and nothing else of them. */
final class Inventors {

	private Inventors() {
	}

	static Outcome read(CsvRow row) {
		var facts = new Facts();
		state(facts, row.get("id"), Assignees.name(row.find("name_first"), row.find("name_last")));
		return Outcome.stated(facts);
	}

	static Outcome readLink(CsvRow row) {
		var facts = new Facts();
		var inventor = state(facts, row.get("inventor_id"),
				Assignees.name(row.find("disambig_inventor_name_first"), row.find("disambig_inventor_name_last")));
		facts.link(RelationType.INVENTED_BY, Patents.mention(row, facts), inventor);
		return Outcome.stated(facts);
	}

	static Outcome readPair(CsvRow row) {
		var facts = new Facts();
		facts.link(RelationType.INVENTED_BY, Patents.mention(row, facts),
				facts.mention(NodeType.PERSON, Assignees.id(row.get("inventor_id"))));
		return Outcome.stated(facts);
	}

	private static String state(Facts facts, String id, @Nullable String name) {
		if (name == null) {
			throw new Unreadable("an inventor without a name");
		}
		return facts.node(NodeType.PERSON, Assignees.id(id), Content.of("name", name));
	}

}
