package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.crossclaim.identity.SearchNames;

/** The names that a node is to be found by besides those that it shows. */
final class SearchForms {

	private SearchForms() {
	}

	static List<String> of(List<String> labels, Map<String, Object> properties) {
		if (labels.contains("Patent") || labels.contains("Technology")) {
			return List.of();
		}
		var called = new ArrayList<String>();
		if (properties.get("name") instanceof String name) {
			called.add(name);
		}
		if (properties.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((alias) -> called.add(String.valueOf(alias)));
		}
		return SearchNames.of(labels.contains("Organization"), called);
	}

}
