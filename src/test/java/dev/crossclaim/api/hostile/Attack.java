package dev.crossclaim.api.hostile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Sends hostile values, and after each, on the same connection, a valid request that must
 * still get its known answer.
 */
final class Attack {

	private static final String VALID = "/api/v1/companies/hmd-global?asOf=2024-07-31";

	private static final String JSON = "application/json";

	private static final int CONNECTIONS = 4;

	private final int port;

	private final Verdict verdict;

	private final String known;

	Attack(int port, Verdict verdict) {
		this.port = port;
		this.verdict = verdict;
		try (var wire = new Wire(port)) {
			this.known = wire.get(VALID, JSON).body();
		}
	}

	/** One value at one parameter. */
	record Shot(Position position, HostileValue value) {

		Wire.Answer send(Wire wire) {
			var target = this.position.target(this.value);
			return this.position.body(this.value)
				.map((body) -> wire.send(this.position.endpoint().method(), target, JSON, body))
				.orElseGet(() -> wire.get(target, JSON));
		}

		@Override
		public String toString() {
			return "%s = %s".formatted(this.position, this.value);
		}

	}

	/** What went wrong, a sentence each. */
	Collection<String> fire(List<Shot> shots) {
		var wrong = new ConcurrentLinkedQueue<String>();
		try (var gunners = Executors.newFixedThreadPool(CONNECTIONS)) {
			var all = new ArrayList<java.util.concurrent.Future<?>>();
			for (int first = 0; first < CONNECTIONS; first++) {
				int offset = first;
				all.add(gunners.submit(() -> fire(shots, offset, wrong)));
			}
			for (var one : all) {
				one.get();
			}
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return wrong;
	}

	private void fire(List<Shot> shots, int first, Collection<String> wrong) {
		try (var wire = new Wire(this.port)) {
			for (int i = first; i < shots.size(); i += CONNECTIONS) {
				fire(wire, shots.get(i), wrong);
			}
		}
	}

	private void fire(Wire wire, Shot shot, Collection<String> wrong) {
		try {
			var answer = shot.send(wire);
			this.verdict.on(shot.position(), shot.value(), answer)
				.ifPresent((why) -> wrong.add("%s: %s: %s".formatted(shot, why, shortened(answer.body()))));
			var valid = wire.get(VALID, JSON);
			if (valid.status() != 200 || !valid.body().equals(this.known)) {
				wrong.add("%s: a valid request after it gets %d %s".formatted(shot, valid.status(),
						shortened(valid.body())));
			}
		}
		catch (RuntimeException ex) {
			wrong.add("%s: %s".formatted(shot, ex));
			wire.close();
		}
	}

	private static String shortened(String body) {
		return body.substring(0, Math.min(body.length(), 300));
	}

}
