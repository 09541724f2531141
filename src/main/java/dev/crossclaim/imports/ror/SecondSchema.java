package dev.crossclaim.imports.ror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.ror.Organization.Relation;

/** Records of schema 2. */
final class SecondSchema {

	private SecondSchema() {
	}

	static Organization read(JsonNode record, @Nullable LocalDate released) {
		var names = new ArrayList<String>();
		@Nullable String display = null;
		for (var name : record.at("/names")) {
			var value = Organization.text(name, "/value");
			if (value != null) {
				names.add(value);
				display = Organization.texts(name.at("/types")).contains("ror_display") ? value : display;
			}
		}
		var relations = new ArrayList<Relation>();
		record.at("/relationships")
			.forEach((one) -> relations.add(new Relation(one.at("/type").asString(), Organization.text(one, "/id"),
					Organization.text(one, "/label"))));
		var established = record.at("/established");
		return new Organization(RorId.of(Organization.text(record, "/id")), display, names,
				Organization.texts(record.at("/types")), Organization.text(record, "/status"),
				established.isNumber() ? established.asLong() : null,
				Organization.text(record, "/locations/0/geonames_details/name"),
				Organization.text(record, "/locations/0/geonames_details/country_code"), identifiers(record),
				List.copyOf(relations), (released != null) ? released : modified(record));
	}

	private static @Nullable LocalDate modified(JsonNode record) {
		var day = Organization.text(record, "/admin/last_modified/date");
		return (day != null && day.matches("\\d{4}-[01]\\d-[0-3]\\d")) ? LocalDate.parse(day) : null;
	}

	private static Map<String, String> identifiers(JsonNode record) {
		var identifiers = new HashMap<String, String>();
		record.at("/external_ids").forEach((one) -> {
			var type = Organization.text(one, "/type");
			var preferred = Organization.text(one, "/preferred");
			var chosen = (preferred != null) ? preferred : Organization.text(one, "/all/0");
			if (type != null && chosen != null) {
				identifiers.put(type, chosen);
			}
		});
		return identifiers;
	}

}
