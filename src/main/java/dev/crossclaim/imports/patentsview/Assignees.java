package dev.crossclaim.imports.patentsview;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Rows of the tables of assignees. An assignee is told apart by the id that PatentsView
 * gave it, whatever its name.
 */
final class Assignees {

	private Assignees() {
	}

	static Outcome read(CsvRow row) {
		var facts = new Facts();
		var id = row.find("id");
		state(facts, (id != null) ? id : row.get("assignee_id"), row.find("type"), row.find("organization"),
				name(row.find("name_first"), row.find("name_last")));
		return Outcome.stated(facts);
	}

	static Outcome readLink(CsvRow row) {
		if (row.find("assignee_id") == null) {
			return Outcome.skipped("no assignee");
		}
		var facts = new Facts();
		var assignee = state(facts, row.get("assignee_id"), row.find("assignee_type"),
				row.find("disambig_assignee_organization"), name(row.find("disambig_assignee_individual_name_first"),
						row.find("disambig_assignee_individual_name_last")));
		facts.link(RelationType.OWNED_BY, Patents.mention(row, facts), assignee);
		return Outcome.stated(facts);
	}

	static Outcome readRaw(CsvRow row) {
		var written = Stream
			.of(row.find("raw_assignee_organization"), row.find("organization"),
					name(row.find("raw_assignee_individual_name_first"), row.find("raw_assignee_individual_name_last")),
					name(row.find("name_first"), row.find("name_last")))
			.filter((name) -> name != null)
			.findFirst()
			.orElse(null);
		return pair(row, Content.of("verbatimName", written));
	}

	static Outcome readPair(CsvRow row) {
		return pair(row, Content.none());
	}

	private static Outcome pair(CsvRow row, Content content) {
		if (row.find("assignee_id") == null) {
			return Outcome.skipped("no assignee");
		}
		var facts = new Facts();
		facts.link(RelationType.OWNED_BY, Patents.mention(row, facts),
				facts.mention(NodeType.COMPANY, id(row.get("assignee_id"))), content);
		return Outcome.stated(facts);
	}

	private static String state(Facts facts, String id, @Nullable String type, @Nullable String organization,
			@Nullable String person) {
		if (organization == null && person == null) {
			throw new Unreadable("an assignee without a name");
		}
		var kind = (organization == null) ? NodeType.PERSON : isPublic(type) ? NodeType.AGENCY : NodeType.COMPANY;
		return facts.node(kind, id(id),
				Content.of("name", (organization != null) ? organization : person).text("patentsviewId", id));
	}

	/** Governments have the types 6 to 9, with a 1 before where they own a part. */
	private static boolean isPublic(@Nullable String type) {
		return type != null && type.matches("1?[6-9](\\.0)?");
	}

	static String id(String assignee) {
		return "patentsview:" + assignee;
	}

	static @Nullable String name(@Nullable String first, @Nullable String last) {
		var name = Stream.of(first, last).filter((part) -> part != null).collect(Collectors.joining(" "));
		return name.isBlank() ? null : name;
	}

}
