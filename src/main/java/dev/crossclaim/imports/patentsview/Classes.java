package dev.crossclaim.imports.patentsview;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Rows of the tables of classes. */
final class Classes {

	private Classes() {
	}

	static Outcome readCpc(CsvRow row) {
		var group = row.find("cpc_group");
		return classify(row, "cpc", (group != null) ? group : row.find("cpc_subclass"), row.find("cpc_type"));
	}

	static Outcome readOldCpc(CsvRow row) {
		var subgroup = row.find("subgroup_id");
		return classify(row, "cpc", (subgroup != null) ? subgroup : row.find("group_id"), row.find("category"));
	}

	/** The subclass stands with its class before it, or alone. */
	static Outcome readUspc(CsvRow row) {
		var main = row.find("uspc_mainclass_id") != null ? row.find("uspc_mainclass_id") : row.find("mainclass_id");
		var sub = row.find("uspc_subclass_id") != null ? row.find("uspc_subclass_id") : row.find("subclass_id");
		var whole = (sub == null || (main != null && sub.startsWith(main + "/"))) ? sub : main + "/" + sub;
		return classify(row, "uspc", (whole != null) ? whole : main, null);
	}

	private static Outcome classify(CsvRow row, String scheme, @Nullable String code, @Nullable String value) {
		if (code == null) {
			throw new Unreadable("no class");
		}
		var facts = new Facts();
		var patent = Patents.mention(row, facts);
		var id = facts.node(NodeType.TECHNOLOGY, scheme + ":" + code.replace(' ', '_'),
				Content.of("name", scheme.toUpperCase(Locale.ROOT) + " " + code)
					.text("scheme", scheme)
					.text("code", code));
		facts.link(RelationType.CLASSIFIED_AS, patent, id, Content.of("value", value));
		return Outcome.stated(facts);
	}

}
