package dev.crossclaim.imports.courts;

import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.JsonElements;

/** The records of a JSON file as rows. */
public final class JsonRows {

	private JsonRows() {
	}

	public static Rows of(JsonElements elements, Function<JsonNode, Outcome> reader) {
		return new RecordRows<>(elements::next,
				(element) -> Row.reading(element.line(), element.text(), element, (record) -> {
					if (record.node() == null || !record.node().isObject()) {
						throw new Unreadable("no well-formed JSON object");
					}
					return reader.apply(record.node());
				}), elements);
	}

}
