package dev.crossclaim.query.list;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A condition with three answers, as two with two: whether it certainly holds, and
 * whether it possibly does. What is certain is possible too.
 */
record Sure(Condition certain, Condition possible) {

	/** A condition that sources leave no doubt about. */
	static Sure plain(Condition condition) {
		return new Sure(condition, condition);
	}

	static Sure always() {
		return plain(Cypher.literalTrue().asCondition());
	}

	Sure and(Sure other) {
		return new Sure(this.certain.and(other.certain), this.possible.and(other.possible));
	}

	Sure and(Condition plain) {
		return and(plain(plain));
	}

	/**
	 * It fails certainly where it is not possible, and possibly where it is not certain.
	 */
	Sure not() {
		return new Sure(isNot(this.possible), isNot(this.certain));
	}

	/** The negation that takes what is unknown for false. */
	static Condition isNot(Condition condition) {
		return Cypher.coalesce(condition, Cypher.literalFalse()).asCondition().not();
	}

	/** 2 where certain, 1 where possible: both are known to be possible. */
	Expression level() {
		return Cypher.caseExpression().when(this.certain).then(Cypher.literalOf(2)).elseDefault(Cypher.literalOf(1));
	}

}
