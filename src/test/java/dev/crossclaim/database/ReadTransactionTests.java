package dev.crossclaim.database;

import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reading transactions, statement by statement. */
@GraphTest
class ReadTransactionTests {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	@Autowired
	Driver driver;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aReadingTransactionIsOneInNameOnly() {
		try (var session = this.driver.session(READING); var transaction = session.beginTransaction()) {
			assertThat(transaction).isInstanceOf(ReadTransaction.class);
			assertThat(transaction.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
			assertThat(transaction.run("RETURN 2 AS two").single().get("two").asInt()).isEqualTo(2);
			transaction.commit();
			assertThat(transaction.isOpen()).isFalse();
			assertThatIllegalStateException().isThrownBy(() -> transaction.run("RETURN 1"));
		}
	}

	@Test
	void aWritingOneIsWhole() {
		try (var session = this.driver.session(); var transaction = session.beginTransaction()) {
			assertThat(transaction).isNotInstanceOf(ReadTransaction.class);
		}
	}

	@Test
	void aReadMayStillNotWrite() {
		var reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);

		assertThatThrownBy(() -> reading.executeWithoutResult((status) -> this.neo4j.query("CREATE (:Nothing)").run()))
			.hasStackTraceContaining("Writing in read access mode not allowed");
	}

	@Test
	void allItsStatementsTogetherHaveTheTimeOfOne() {
		var config = TransactionConfig.builder().withTimeout(java.time.Duration.ofMillis(400)).build();
		var slow = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)";
		try (var session = this.driver.session(READING); Transaction transaction = session.beginTransaction(config)) {
			var failure = new AtomicReference<String>();
			assertThatExceptionOfType(ClientException.class).isThrownBy(() -> transaction.run(slow).consume())
				.satisfies((ex) -> failure.set(ex.code()));
			assertThat(failure.get()).startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
			assertThatExceptionOfType(ClientException.class).isThrownBy(() -> transaction.run(slow).consume());
		}
	}

}
