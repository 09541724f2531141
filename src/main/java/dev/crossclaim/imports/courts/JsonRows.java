package dev.crossclaim.imports.courts;

import java.util.NoSuchElementException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.JsonElements;

/** The records of a JSON file as rows. */
public final class JsonRows implements Rows {

	private final JsonElements elements;

	private final Function<JsonNode, Outcome> reader;

	private JsonElements.@Nullable JsonText next;

	private boolean looked;

	public JsonRows(JsonElements elements, Function<JsonNode, Outcome> reader) {
		this.elements = elements;
		this.reader = reader;
	}

	@Override
	public boolean hasNext() {
		if (!this.looked) {
			this.next = this.elements.next();
			this.looked = true;
		}
		return this.next != null;
	}

	@Override
	public Row next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		this.looked = false;
		return Row.reading(this.next.line(), this.next.text(), this.next, (record) -> {
			if (record.node() == null || !record.node().isObject()) {
				throw new Unreadable("no well-formed JSON object");
			}
			return this.reader.apply(record.node());
		});
	}

	@Override
	public void close() {
		this.elements.close();
	}

}
