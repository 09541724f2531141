package dev.crossclaim.imports.usptoassignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.ontology.NodeType;

/**
 * A conveyance as the office recorded it, in whatever format.
 *
 * @param conveyance its words
 * @param recorded day of recording, as written; null where the service does not tell
 * @param updated day of the provider's last change, as written
 */
record Recorded(ReelFrame id, @Nullable String conveyance, @Nullable String recorded, @Nullable String updated,
		List<Assignor> assignors, List<String> assignees, List<Conveyed> properties) {

	/** Day of a table that tells a part alone: a whole record is shown before it. */
	static final LocalDate PART = LocalDate.of(1970, 1, 1);

	/**
	 * Who conveys.
	 *
	 * @param executed day on which it signed, as written
	 */
	record Assignor(String name, @Nullable String executed) {
	}

	/** States the conveyance, its parties and what it conveys. */
	void state(Facts facts) {
		var recordedOn = (this.recorded != null) ? Day.read(this.recorded, "recording date", facts) : null;
		var updatedOn = (this.updated != null) ? Day.read(this.updated, "date of update", facts) : null;
		var parties = new Parties(this.properties.stream().flatMap((one) -> one.inventors().stream()).toList());
		var signed = new ArrayList<@Nullable LocalDate>();
		for (var assignor : this.assignors) {
			var executed = Day.executed(assignor.executed(), recordedOn, facts);
			signed.add(executed);
			parties.assignor(assignor.name(), executed, assignor.executed());
		}
		this.assignees.forEach(parties::assignee);
		var kind = ConveyanceKind.of(this.conveyance);
		var content = this.id.content(kind, this.conveyance)
			.day("recorded", recordedOn)
			.texts("applications",
					this.properties.stream().flatMap((one) -> one.findUnpublished().stream()).sorted().toList())
			.period(Day.period(kind, signed, recordedOn));
		facts.node(NodeType.TRANSACTION, this.id.id(), between(content, kind, parties),
				(updatedOn != null) ? updatedOn : since(signed));
		parties.state(facts, this.id.id());
		this.properties.forEach((one) -> one.state(facts, this.id.id()));
		facts.count("conveyances: " + kind, 1);
		if (kind.equals(ConveyanceKind.ASSIGNMENT)) {
			facts.count("assignments " + Objects.requireNonNullElse(parties.between(), "without a party"), 1);
		}
	}

	/** A service that tells no day of update tells what was signed by then. */
	private static LocalDate since(List<@Nullable LocalDate> signed) {
		var last = PART;
		for (var day : signed) {
			last = (day != null && day.isAfter(last)) ? day : last;
		}
		return last.plusDays(1);
	}

	private static Content between(Content content, String kind, Parties parties) {
		return !kind.equals(ConveyanceKind.ASSIGNMENT) ? content
				: content.text("between", parties.between()).text("betweenBasis", parties.basis());
	}

}
