package dev.crossclaim.imports.courts;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.courts.Docket.Entry;
import dev.crossclaim.imports.courts.Docket.Party;

/**
 * A docket as JSON, in the names that the Free Law Project's parser of PACER, its archive
 * and the API of CourtListener give its fields.
 */
public final class JsonDocket {

	private final JsonNode json;

	private JsonDocket(JsonNode json) {
		this.json = json;
	}

	public static Docket read(JsonNode json) {
		var docket = new JsonDocket(json);
		return new Docket(docket.text("court_id", "court", "court_citation_string"),
				docket.text("docket_number", "docketNumber"), docket.text("federal_dn_office_code"),
				docket.text("case_name", "caseName", "case_name_full"), docket.text("nature_of_suit", "suitNature"),
				docket.text("cause"), Dates.day(docket.text("date_filed", "dateFiled")),
				Dates.day(docket.text("date_terminated", "dateTerminated")), Dates.day(docket.text("date_last_filing")),
				docket.parties(), docket.entries());
	}

	private @Nullable String text(String... names) {
		return JsonText.find(this.json, names);
	}

	private @Nullable List<Party> parties() {
		if (this.json.path("parties").isArray()) {
			return JsonText.list(this.json, "parties").stream().flatMap((party) -> parties(party).stream()).toList();
		}
		var names = JsonText.list(this.json, "party");
		return names.isEmpty() ? null
				: names.stream().map((name) -> new Party(JsonText.plain(name), null, null, null)).toList();
	}

	/** A party once for each of its roles, which stand beside its name or below it. */
	public static List<Party> parties(JsonNode party) {
		var types = new ArrayList<>(JsonText.list(party, "party_types"));
		if (types.isEmpty()) {
			types.add(party);
		}
		return types.stream().map((type) -> party(party, type)).toList();
	}

	/** A party in one of its roles, which may stand at the party itself. */
	public static Party party(JsonNode party, JsonNode type) {
		var name = JsonText.find(party, "name");
		return new Party((name != null) ? name : "", JsonText.find(type, (type == party) ? "type" : "name"),
				Dates.day(JsonText.find(type, "date_terminated")), JsonText.find(type, "extra_info"));
	}

	private List<Entry> entries() {
		var entries = JsonText.list(this.json, "docket_entries");
		return (entries.isEmpty() ? JsonText.list(this.json, "recap_documents") : entries).stream()
			.map(JsonDocket::entry)
			.toList();
	}

	/** An entry with its descriptions and those of its documents. */
	public static Entry entry(JsonNode entry) {
		var text = new StringBuilder();
		append(text, JsonText.find(entry, "description"));
		append(text, JsonText.find(entry, "short_description"));
		JsonText.list(entry, "recap_documents").forEach((one) -> append(text, JsonText.find(one, "description")));
		return new Entry(Dates.find(JsonText.find(entry, "date_filed", "date_entered", "entry_date_filed")),
				text.toString());
	}

	private static void append(StringBuilder text, @Nullable String more) {
		if (more != null) {
			text.append(text.isEmpty() ? "" : " | ").append(more);
		}
	}

}
