package dev.crossclaim.imports.gleif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.imports.gleif.Relationship.End;
import dev.crossclaim.imports.gleif.Relationship.Registration;
import dev.crossclaim.imports.gleif.Relationship.Stretch;

/**
 * Relationships of level 2, as the programming interface and the golden copy have them.
 */
final class RelationshipReader {

	/** A column that no other table of the foundation has. */
	static final String COLUMN = "relationship.startnode.nodeid";

	private static final int MOST = 10;

	private RelationshipReader() {
	}

	static Outcome read(JsonNode attributes, @Nullable LocalDate published) {
		var relationship = attributes.at("/relationship");
		var periods = new ArrayList<Stretch>();
		relationship.at("/periods")
			.forEach((one) -> periods.add(new Stretch(EntityJson.find(one, "/startDate"),
					EntityJson.find(one, "/endDate"), EntityJson.find(one, "/type"))));
		return new Relationship(end(relationship.at("/startNode")), end(relationship.at("/endNode")),
				type(EntityJson.find(relationship, "/type")), EntityJson.find(relationship, "/status"), periods,
				List.of(),
				new Registration(EntityJson.find(attributes, "/registration/status"),
						EntityJson.find(attributes, "/registration/initialRegistrationDate"),
						EntityJson.find(attributes, "/registration/lastUpdateDate"), published))
			.state();
	}

	private static End end(JsonNode node) {
		return new End(EntityJson.find(node, "/id"), EntityJson.find(node, "/type"));
	}

	static Outcome read(CsvRow row, @Nullable LocalDate published) {
		row.whole();
		var periods = new ArrayList<Stretch>();
		var quantifiers = new ArrayList<String>();
		for (int i = 1; i <= MOST; i++) {
			var period = "relationship.period." + i;
			if (row.find(period + ".periodtype") != null) {
				periods.add(new Stretch(row.find(period + ".startdate"), row.find(period + ".enddate"),
						row.find(period + ".periodtype")));
			}
			quantifiers.add(joined(row, "relationship.qualifiers." + i, "qualifierdimension", "qualifiercategory"));
			quantifiers.add(joined(row, "relationship.quantifiers." + i, "measurementmethod", "quantifieramount",
					"quantifierunits"));
		}
		return new Relationship(new End(row.find(COLUMN), row.find("relationship.startnode.nodeidtype")),
				new End(row.find("relationship.endnode.nodeid"), row.find("relationship.endnode.nodeidtype")),
				type(row.find("relationship.relationshiptype")), row.find("relationship.relationshipstatus"), periods,
				quantifiers,
				new Registration(row.find("registration.registrationstatus"),
						row.find("registration.initialregistrationdate"), row.find("registration.lastupdatedate"),
						published))
			.state();
	}

	private static String type(@Nullable String type) {
		if (type == null) {
			throw new Unreadable("no type of relationship");
		}
		return type;
	}

	private static String joined(CsvRow row, String prefix, String... columns) {
		return Stream.of(columns)
			.map((column) -> row.find(prefix + "." + column))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

}
