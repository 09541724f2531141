package dev.crossclaim.api;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import dev.crossclaim.database.Presence;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTests {

	private final Outage outage = new Outage(new Presence());

	@Test
	void aDatabaseThatIsAwayIsNoErrorOfOurs() {
		var problem = this.outage.explain(new IllegalStateException(new ServiceUnavailableException("away")))
			.orElseThrow();

		assertThat(problem.getStatusCode().value()).isEqualTo(503);
		assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("5");
	}

	@Test
	void aTimeLimitThatStruckIsTheQuestionsDoing() {
		var late = new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late");
		var problem = this.outage.explain(new IllegalStateException(late)).orElseThrow();

		assertThat(problem.getStatusCode().value()).isEqualTo(422);
		assertThat(problem.getBody().getType()).hasToString("/problems/too-expensive");
	}

	@Test
	void aDatabaseOutOfMemoryIsBusy() {
		var full = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "full");
		var problem = this.outage.explain(new IllegalStateException(full)).orElseThrow();

		assertThat(problem.getBody().getType()).hasToString("/problems/database-busy");
	}

	@Test
	void anythingElseIsAnErrorOfOurs() {
		assertThat(this.outage.explain(new IllegalStateException("ours"))).isEmpty();
	}

}
