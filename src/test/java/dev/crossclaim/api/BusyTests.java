package dev.crossclaim.api;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;

import dev.crossclaim.database.DatabaseBusy;
import dev.crossclaim.database.ExpensiveRead;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Each kind of work has its own share of the database, and a time limit. */
@RestTest
class BusyTests {

	private static final String ENDLESS = "UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n)";

	@Autowired
	Http http;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Outage outage;

	@Value("${crossclaim.database.ordinary.at-once:24}")
	int ordinaryAtOnce;

	@Value("${crossclaim.database.expensive.at-once:4}")
	int expensiveAtOnce;

	private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch done = new CountDownLatch(1);

	@AfterEach
	void leave() {
		this.done.countDown();
		this.others.close();
	}

	@Test
	void expensiveQuestionsTakeNothingFromOrdinaryOnes() throws InterruptedException {
		hold(this.expensiveAtOnce, expensive());

		assertThatExceptionOfType(DatabaseBusy.class).isThrownBy(() -> in(expensive(), () -> 1));
		assertThat(this.http.get("/api/v1/companies/nokia").status()).isEqualTo(200);
	}

	@Test
	void whoFindsNoRoomIsToldToTryAgain() throws InterruptedException {
		hold(this.ordinaryAtOnce, ordinary());

		var refused = this.http.get("/api/v1/companies/nokia");
		assertThat(refused.status()).isEqualTo(503);
		assertThat(refused.<String>at("$.type")).isEqualTo("/problems/database-busy");
		assertThat(in(expensive(), () -> 1)).isEqualTo(1);

		leave();
		assertThat(this.http.get("/api/v1/companies/nokia").status()).isEqualTo(200);
	}

	@Test
	void aQuestionThatTakesTooLongIsEndedByTheDatabase() {
		var hasty = expensive();
		hasty.setTimeout(1);

		var failure = catchThrowable(() -> in(hasty, () -> this.neo4j.query(ENDLESS).fetch().all()));

		assertThat(this.outage.explain(failure)).hasValueSatisfying(
				(problem) -> assertThat(problem.getBody().getType()).hasToString("/problems/too-expensive"));
	}

	/** Others have as many transactions open, until the test ends. */
	private void hold(int many, TransactionAttribute kind) throws InterruptedException {
		var held = new CountDownLatch(many);
		for (int i = 0; i < many; i++) {
			this.others.submit(() -> hold(held, kind));
		}
		assertThat(held.await(1, MINUTES)).isTrue();
	}

	/** The server may ask something of its own in between, so one tries again. */
	private boolean hold(CountDownLatch held, TransactionAttribute kind) {
		while (true) {
			try {
				return in(kind, () -> {
					held.countDown();
					return await(this.done);
				});
			}
			catch (DatabaseBusy ex) {
				Thread.onSpinWait();
			}
		}
	}

	private <T> T in(TransactionAttribute kind, Supplier<T> work) {
		var status = this.transactions.getTransaction(kind);
		try {
			return work.get();
		}
		finally {
			this.transactions.rollback(status);
		}
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(1, MINUTES);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static DefaultTransactionAttribute ordinary() {
		var attribute = new DefaultTransactionAttribute();
		attribute.setReadOnly(true);
		return attribute;
	}

	private static DefaultTransactionAttribute expensive() {
		var attribute = ordinary();
		attribute.setLabels(List.of(ExpensiveRead.LABEL));
		return attribute;
	}

}
