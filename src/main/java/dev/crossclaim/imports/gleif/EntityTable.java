package dev.crossclaim.imports.gleif;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.imports.gleif.LegalEntity.Successor;

/** Legal entities as the golden copy has them in CSV. */
final class EntityTable {

	/** A column that no other table of the foundation has. */
	static final String COLUMN = "entity.legalname";

	/** How often a field may be repeated. */
	private static final int MOST = 10;

	private EntityTable() {
	}

	static Outcome read(CsvRow row) {
		row.whole();
		var names = new ArrayList<String>();
		var successors = new ArrayList<Successor>();
		for (int i = 1; i <= MOST; i++) {
			for (var list : List.of("other", "transliteratedother")) {
				var name = row.find("entity.%sentitynames.%sentityname.%d".formatted(list, list, i));
				names.add((name != null) ? name : "");
			}
			successors.add(successor(row, "entity.successorentity." + i + "."));
		}
		successors.add(successor(row, "entity.successorentity."));
		return new LegalEntity(Lei.of(row.find("lei")), row.find(COLUMN),
				names.stream().filter((name) -> !name.isEmpty()).toList(), content(row),
				row.find("entity.entitycategory"), row.find("entity.legaljurisdiction"), successors,
				row.find("registration.lastupdatedate"))
			.state();
	}

	private static Content content(CsvRow row) {
		return Content.of("status", row.find("entity.entitystatus"))
			.text("subcategory", row.find("entity.entitysubcategory"))
			.text("legalForm", either(row, "entity.legalform.entitylegalformcode", "entity.legalform.otherlegalform"))
			.text("town", row.find("entity.legaladdress.city"))
			.text("country", row.find("entity.legaladdress.country"))
			.text("registeredAt",
					either(row, "entity.registrationauthority.registrationauthorityid",
							"entity.registrationauthority.otherregistrationauthorityid"))
			.text("registeredAs", row.find("entity.registrationauthority.registrationauthorityentityid"))
			.text("registrationStatus", row.find("registration.registrationstatus"))
			.text("expiredFor", row.find("entity.entityexpirationreason"))
			.day("founded", Days.day(row.find("entity.entitycreationdate")))
			.day("expired", Days.day(row.find("entity.entityexpirationdate")));
	}

	private static @Nullable String either(CsvRow row, String column, String other) {
		var text = row.find(column);
		return (text != null) ? text : row.find(other);
	}

	private static Successor successor(CsvRow row, String prefix) {
		return new Successor(row.find(prefix + "successorlei"), row.find(prefix + "successorentityname"));
	}

}
