package dev.crossclaim.explorer;

import java.util.List;

/**
 * A page and what it is about.
 *
 * @param names of what the ids of its address stand for, in their order
 */
record Page(Address address, List<String> names) {

	String title() {
		return this.address.kind().title(this.names) + this.address.parameter("asOf")
			.filter((day) -> !day.equals("latest"))
			.map(" on %s"::formatted)
			.orElse("");
	}

	/** What a card of the page says below its title. */
	String description() {
		return "Each relationship with its place, its time, how sure it is, and who says so. An accusation is not a finding.";
	}

}
