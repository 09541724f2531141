package dev.crossclaim.query.list;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Where;

/** Whether an organisation belongs to another at the time asked about. */
final class Parents {

	private Parents() {
	}

	/** By the reading layer, or, on a day, by the ownerships that had been stated. */
	static Sure test(Subject subject, Filter filter, Object value) {
		var parent = Cypher.node("Organization").named("parent");
		var step = subject.node().relationshipTo(parent, "SUBSIDIARY_OF", "UNIT_OF").named("step");
		var fits = parent.property("id").in(filter.parameter(value));
		var sure = subject.question().timed() ? subject.holds(step::property).and(fits) : Sure.plain(fits);
		return new Sure(Cypher.exists(List.of(step), Where.from(sure.certain())),
				Cypher.exists(List.of(step), Where.from(sure.possible())));
	}

}
