package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.JsonElements;

/** Records of an answer of the assignment centre. */
record CentreAnswer(JsonElements elements) implements Records {

	@Override
	public @Nullable Row read() {
		var element = this.elements.next();
		return (element != null) ? Row.reading(element.line(), element.text(), element, (one) -> {
			var record = one.node();
			return (record != null) ? read(record) : Outcome.quarantined("no JSON");
		}) : null;
	}

	static Outcome read(JsonNode record) {
		var facts = new Facts();
		new Recorded(ReelFrame.of(text(record, "reelNumber"), text(record, "frameNumber")), text(record, "conveyance"),
				text(record, "recordedDate"), null, all(record, "assignors").map(CentreAnswer::assignor).toList(),
				all(record, "assignees").map(CentreAnswer::name).toList(),
				all(record, "properties").map(CentreAnswer::property).toList())
			.state(facts);
		return Outcome.stated(facts);
	}

	private static Recorded.Assignor assignor(JsonNode assignor) {
		return new Recorded.Assignor(name(assignor), text(assignor, "executionDate"));
	}

	/** A name, by itself or within an object. */
	private static String name(JsonNode party) {
		var name = party.isObject() ? text(party, party.has("assignorName") ? "assignorName" : "assigneeName")
				: party.asString("");
		return (name != null) ? name : "";
	}

	private static Conveyed property(JsonNode property) {
		var application = text(property, "applicationNumber");
		return new Conveyed(text(property, "patentNumber"), text(property, "publicationNumber"),
				(application != null) ? application : text(property, "pctNumber17"),
				Conveyed.names(text(property, "inventors")));
	}

	/** The elements of an array; none where it is missing. */
	static Stream<JsonNode> all(JsonNode node, String name) {
		var array = node.path(name);
		return array.isArray() ? List.copyOf(array.values()).stream() : Stream.empty();
	}

	/** The text of a field, numbers as text; null where there is none. */
	static @Nullable String text(JsonNode node, String name) {
		var text = node.path(name).asString("").strip();
		return text.isEmpty() ? null : text;
	}

	@Override
	public void close() throws IOException {
		this.elements.close();
	}

}
