package dev.crossclaim.catalog;

import java.util.List;

import dev.crossclaim.ontology.RelationType;

/**
 * Checks what no single entry can know: that references lead somewhere, and to the right
 * kind of node.
 */
class CatalogChecks {

	private final Catalog catalog;

	CatalogChecks(Catalog catalog) {
		this.catalog = catalog;
	}

	void run() {
		this.catalog.links().forEach(this::check);
	}

	private void check(LinkRow link) {
		if (link.type() == RelationType.ABOUT) {
			checkLabels(link, "cannot be stated of");
			return;
		}
		if (!link.end().isEmpty()) {
			checkLabels(link, "is expected to be");
		}
	}

	private void checkLabels(LinkRow link, String verb) {
		var end = this.catalog.find(link.end());
		if (end == null) {
			link.at().problem("unknown reference '%s'".formatted(link.end()));
			return;
		}
		var allowed = List.of(link.endLabels().split("\\|"));
		if (end.labels().stream().noneMatch(allowed::contains)) {
			link.at()
				.problem((link.type() == RelationType.ABOUT)
						? "this field %s a %s, only of %s".formatted(verb, end.type().label(), allowed)
						: "'%s' %s one of %s, not a %s".formatted(link.end(), verb, allowed, end.type().label()));
		}
	}

}
