package dev.crossclaim.imports.courtlistener;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.ProviderKey;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.CaseFacts;
import dev.crossclaim.imports.courts.Dates;
import dev.crossclaim.imports.courts.DocketFacts;
import dev.crossclaim.imports.courts.JsonDocket;
import dev.crossclaim.imports.courts.JsonText;
import dev.crossclaim.ontology.NodeType;

/**
 * Records as facts. A party and an entry name their docket by its id or its address,
 * whether it is in the same file, in another, or in none.
 */
final class Records {

	private static final Pattern ADDRESS = Pattern.compile(".*/dockets?/([A-Za-z0-9-]+)/?(?:[?#].*)?");

	private Records() {
	}

	/** A docket: of the interface, or found by a search. */
	static Outcome docket(JsonNode json) {
		var docket = JsonDocket.read(json);
		var id = JsonText.find(json, "docket_id", "id");
		var modified = Dates.find(JsonText.find(json, "date_modified"));
		return Outcome.stated(DocketFacts.of(docket, (id != null) ? key(id) : null,
				(modified != null) ? modified : docket.lastDay()));
	}

	/** A party with its roles, which may be in several cases. */
	static Outcome party(JsonNode json) {
		var name = JsonText.find(json, "name");
		if (name == null || name.chars().noneMatch(Character::isLetterOrDigit)) {
			throw new Unreadable("no name");
		}
		var facts = new Facts();
		facts.organization(name);
		for (var type : JsonText.list(json, "party_types")) {
			CaseFacts.of(facts, docket(type, facts)).party(JsonDocket.party(json, type));
			facts.count("parties", 1);
		}
		return facts.links().isEmpty() ? Outcome.skipped("party of no case") : Outcome.stated(facts);
	}

	/** An entry; only the numbers of patents in its text are taken. */
	static Outcome entry(JsonNode json) {
		var facts = new Facts();
		int patents = CaseFacts.of(facts, docket(json, facts)).entries(List.of(JsonDocket.entry(json)));
		return (patents > 0) ? Outcome.stated(facts) : Outcome.skipped("entry that names no patent");
	}

	private static String docket(JsonNode json, Facts facts) {
		var id = JsonText.find(json, "docket_id", "docket/id", "docket");
		if (id == null) {
			throw new Unreadable("no docket");
		}
		return facts.mention(NodeType.LAWSUIT, key(id).id());
	}

	private static ProviderKey key(@Nullable String id) {
		return new ProviderKey(CourtListener.PROVIDER.id(), "docket",
				ADDRESS.matcher(String.valueOf(id)).replaceFirst("$1"));
	}

}
