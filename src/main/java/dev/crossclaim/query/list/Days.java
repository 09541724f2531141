package dev.crossclaim.query.list;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/**
 * Whether something happened within a range of days, when only the earliest and the
 * latest day are known on which it can have happened. Where the latest is unknown, it may
 * not have happened at all.
 */
record Days(String low, String high) implements Filter.How {

	@Override
	public Sure test(Subject subject, Filter filter, Object value) {
		var range = (DayRange) value;
		Condition certain = subject.property(this.high).isNotNull();
		Condition ruledOut = Cypher.literalFalse().asCondition();
		if (range.from() != null) {
			var from = Cypher.parameter(filter.name() + "From", range.from());
			certain = certain.and(subject.property(this.low).gte(from));
			ruledOut = ruledOut.or(subject.property(this.high).lt(from));
		}
		if (range.to() != null) {
			var to = Cypher.parameter(filter.name() + "To", range.to());
			certain = certain.and(subject.property(this.high).lte(to));
			ruledOut = ruledOut.or(subject.property(this.low).gt(to));
		}
		var possible = Sure.isNot(ruledOut);
		return new Sure(possible.and(certain), possible);
	}

}
