package dev.crossclaim.imports.ror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.ror.Organization.Relation;

/** Records of schema 1. */
final class FirstSchema {

	private FirstSchema() {
	}

	static Organization read(JsonNode record, @Nullable LocalDate released) {
		var names = new ArrayList<String>();
		names.addAll(Organization.texts(record.at("/aliases")));
		names.addAll(Organization.texts(record.at("/acronyms")));
		record.at("/labels").forEach((label) -> names.add(label.at("/label").asString()));
		var relations = new ArrayList<Relation>();
		record.at("/relationships")
			.forEach((one) -> relations.add(new Relation(one.at("/type").asString(), Organization.text(one, "/id"),
					Organization.text(one, "/label"))));
		var types = Organization.texts(record.at("/types"))
			.stream()
			.map((type) -> type.toLowerCase(Locale.ROOT))
			.toList();
		var established = record.at("/established");
		return new Organization(RorId.of(Organization.text(record, "/id")), Organization.text(record, "/name"), names,
				types, Organization.text(record, "/status"), established.isNumber() ? established.asLong() : null,
				Organization.text(record, "/addresses/0/city"), Organization.text(record, "/country/country_code"),
				identifiers(record), List.copyOf(relations), released);
	}

	/** GRID writes all its identifiers as one text, the others as a list. */
	private static Map<String, String> identifiers(JsonNode record) {
		var identifiers = new HashMap<String, String>();
		record.at("/external_ids").properties().forEach((entry) -> {
			var all = entry.getValue().at("/all");
			var first = all.isArray() ? Organization.text(all, "/0") : Organization.text(entry.getValue(), "/all");
			var preferred = Organization.text(entry.getValue(), "/preferred");
			var chosen = (preferred != null) ? preferred : first;
			if (chosen != null) {
				identifiers.put(entry.getKey().toLowerCase(Locale.ROOT), chosen);
			}
		});
		return identifiers;
	}

}
