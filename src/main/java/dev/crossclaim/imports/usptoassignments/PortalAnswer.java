package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.JsonElements;

import static dev.crossclaim.imports.usptoassignments.CentreAnswer.all;
import static dev.crossclaim.imports.usptoassignments.CentreAnswer.text;

/**
 * The assignment bags of the file wrappers in an answer of the Open Data Portal, as it
 * was in its first year and as it is now. A row is one wrapper.
 */
record PortalAnswer(JsonElements elements) implements Records {

	@Override
	public @Nullable Row read() {
		var element = this.elements.next();
		return (element != null) ? Row.reading(element.line(), element.text(), element, (one) -> {
			var wrapper = one.node();
			return (wrapper != null) ? read(wrapper) : Outcome.quarantined("no JSON");
		}) : null;
	}

	private static Outcome read(JsonNode wrapper) {
		var bag = all(wrapper, "assignmentBag").toList();
		if (bag.isEmpty()) {
			return Outcome.skipped("no assignments");
		}
		var facts = new Facts();
		bag.forEach((assignment) -> new Recorded(reelFrame(assignment), text(assignment, "conveyanceText"),
				text(assignment, "assignmentRecordedDate"), text(assignment, "assignmentRecordedDate"),
				all(assignment, "assignorBag")
					.map((one) -> new Recorded.Assignor(orEmpty(text(one, "assignorName")), text(one, "executionDate")))
					.toList(),
				all(assignment, "assigneeBag").map((one) -> orEmpty(text(one, "assigneeNameText"))).toList(),
				List.of(property(wrapper)))
			.state(facts));
		return Outcome.stated(facts);
	}

	private static ReelFrame reelFrame(JsonNode assignment) {
		for (var field : new String[] { "reelAndFrameNumber", "reelNumber/frameNumber" }) {
			var both = text(assignment, field);
			if (both != null) {
				return ReelFrame.of(both);
			}
		}
		return ReelFrame.of(text(assignment, "reelNumber"), text(assignment, "frameNumber"));
	}

	/** The application that the wrapper is of; its data stood in it directly at first. */
	private static Conveyed property(JsonNode wrapper) {
		var data = wrapper.has("applicationMetaData") ? wrapper.path("applicationMetaData") : wrapper;
		return new Conveyed(text(data, "patentNumber"), text(data, "earliestPublicationNumber"),
				text(wrapper, "applicationNumberText"),
				all(data, "inventorBag").map((one) -> orEmpty(text(one, "inventorNameText"))).toList());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	@Override
	public void close() throws IOException {
		this.elements.close();
	}

}
