package dev.crossclaim.watch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.query.RollUp;
import dev.crossclaim.watch.Delivery.State;
import dev.crossclaim.watch.Subject.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent when, by a clock of the tests. It stands so far in the future that no
 * server sends what is due then.
 */
@WatchTest
class CourierTests {

	private static final Duration DAY = Duration.ofDays(1);

	private Instant now = Instant.parse("2100-01-01T00:00:00Z");

	private int status = 204;

	private @Nullable String retryAfter;

	private Receiver receiver = Receiver.answering(204);

	@Autowired
	WatchStore store;

	@Autowired
	Watches watches;

	@Autowired
	Keys keys;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	TransactionOperations transaction;

	private Webhooks webhooks = webhooks();

	@BeforeEach
	void open() {
		this.receiver.close();
		this.receiver = new Receiver("127.0.0.1", 0, (exchange) -> {
			if (this.retryAfter != null) {
				exchange.getResponseHeaders().set("Retry-After", this.retryAfter);
			}
			exchange.sendResponseHeaders(this.status, -1);
		});
	}

	@AfterEach
	void close() {
		this.webhooks.close();
		this.receiver.close();
	}

	@Test
	void whatIsDueIsSentOnceAndLogged() {
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		assertThat(courier().sendDue()).isEqualTo(1);
		assertThat(courier().sendDue()).isZero();
		assertThat(this.receiver.received()).singleElement()
			.satisfies((got) -> assertThat(got.headers().getFirst("webhook-id"))
				.isEqualTo("msg_%s_1".formatted(watch.id())));
		assertThat(delivery(watch)).satisfies((delivery) -> {
			assertThat(delivery.state()).isEqualTo(State.DELIVERED);
			assertThat(delivery.next()).isNull();
			assertThat(delivery.attempts()).singleElement()
				.satisfies((attempt) -> assertThat(attempt.status()).isEqualTo(204));
		});
	}

	@Test
	void whatIsNotAcceptedIsTriedAgainWithGrowingWaitsAndThenGivenUp() {
		this.status = 500;
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		assertThat(courier().sendDue()).isEqualTo(1);
		assertThat(delivery(watch).next()).isEqualTo(this.now.plusSeconds(5));
		later(Duration.ofSeconds(4));
		assertThat(courier().sendDue()).isZero();
		later(Duration.ofSeconds(1));
		assertThat(courier().sendDue()).isEqualTo(1);
		assertThat(delivery(watch).next()).isEqualTo(this.now.plus(Duration.ofMinutes(5)));
		later(Duration.ofMinutes(5));
		assertThat(courier().sendDue()).isEqualTo(1);
		assertThat(delivery(watch).state()).isEqualTo(State.FAILED);
		assertThat(delivery(watch).attempts()).hasSize(3)
			.allMatch((attempt) -> Integer.valueOf(500).equals(attempt.status()));
		later(DAY);
		assertThat(courier().sendDue()).isZero();
		assertThat(this.receiver.received()).hasSize(3)
			.extracting((got) -> got.headers().getFirst("webhook-id"))
			.containsOnly("msg_%s_1".formatted(watch.id()));
		assertThat(this.receiver.received()).extracting((got) -> got.headers().getFirst("webhook-timestamp"))
			.doesNotHaveDuplicates();
	}

	@Test
	void aReceiverThatAsksForTimeGetsIt() {
		this.status = 503;
		this.retryAfter = "600";
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		courier().sendDue();
		assertThat(delivery(watch).next()).isEqualTo(this.now.plusSeconds(600));
		assertThat(delivery(watch).attempts().getFirst().retryAfterSeconds()).isEqualTo(600);
	}

	@Test
	void aReceiverThatIsGoneGetsNoMore() {
		this.status = 410;
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		told(watch, 2);
		assertThat(courier().sendDue()).isEqualTo(1);
		later(DAY);
		assertThat(courier().sendDue()).isZero();
		var gone = this.watches.find(watch.id()).orElseThrow();
		assertThat(gone.active()).isFalse();
		assertThat(gone.inactiveBecause()).contains("410");
		this.status = 200;
		this.watches.activate(watch.id(), true);
		assertThat(courier().sendDue()).as("what was told meanwhile").isEqualTo(1);
	}

	@Test
	void aPausedWatchWaits() {
		var watch = watch("alice-of-couriers");
		this.watches.activate(watch.id(), false);
		told(watch, 1);
		assertThat(courier().sendDue()).isZero();
		this.watches.activate(watch.id(), true);
		assertThat(courier().sendDue()).isEqualTo(1);
	}

	@Test
	void whoHasNoValidKeyAnyMoreIsSentNothing() {
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		this.neo4j.query("MATCH (k:AccessKey {name: 'alice-of-couriers'}) SET k.revoked = datetime()").run();
		assertThat(courier().sendDue()).isZero();
		this.keys.create("alice-of-couriers", Set.of(Scope.READ), this.now.minusSeconds(1));
		assertThat(courier().sendDue()).isZero();
		this.keys.create("alice-of-couriers", Set.of(Scope.READ), this.now.plusSeconds(1));
		assertThat(courier().sendDue()).isEqualTo(1);
	}

	@Test
	void oneOwnerDoesNotHoldUpOthers() {
		var many = IntStream.range(0, 10).mapToObj((i) -> watch("alice-of-couriers")).toList();
		many.forEach((watch) -> IntStream.range(1, 4).forEach((i) -> told(watch, i)));
		var other = watch("bob-of-couriers");
		told(other, 1);
		var due = this.store.takeDue(this.now, this.now.plus(DAY), 4, 20);
		assertThat(due).hasSize(5)
			.extracting((one) -> one.event().watch())
			.doesNotHaveDuplicates()
			.contains(other.id());
	}

	@Test
	void whatAServerTookAndNeverFinishedIsDueAgain() {
		var watch = watch("alice-of-couriers");
		told(watch, 1);
		assertThat(this.store.takeDue(this.now, this.now.plusSeconds(60), 4, 20)).hasSize(1);
		assertThat(courier().sendDue()).isZero();
		later(Duration.ofSeconds(60));
		assertThat(courier().sendDue()).isEqualTo(1);
	}

	@Test
	void withoutAnAddressNothingIsSent() {
		var watch = this.watches.create("alice-of-couriers", subject(), null).watch();
		told(watch, 1);
		assertThat(courier().sendDue()).isZero();
		assertThat(this.watches.listDeliveries(watch.id(), null, 10)).isEmpty();
		assertThat(this.watches.listEvents(watch.id(), 0, 10)).hasSize(1);
	}

	/** Committed, so that the takers see it, and taken away again. */
	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void twoServersNeverTakeTheSame() {
		var made = new ArrayList<Watch>();
		try {
			this.transaction.executeWithoutResult((status) -> IntStream.range(0, 12).forEach((i) -> {
				made.add(watch("courier-" + i));
				told(made.getLast(), 1);
			}));
			var taken = new ArrayList<String>();
			for (var taker : Stream.generate(this::takeAll).limit(4).toList()) {
				taken.addAll(taker.join());
			}
			assertThat(taken).hasSize(12).doesNotHaveDuplicates();
		}
		finally {
			made.forEach((watch) -> this.watches.delete(watch.id()));
			this.neo4j.query("MATCH (k:AccessKey) WHERE k.name STARTS WITH 'courier-' DELETE k").run();
		}
	}

	private CompletableFuture<Set<String>> takeAll() {
		return CompletableFuture.supplyAsync(() -> {
			var taken = new HashSet<String>();
			var empty = new AtomicInteger();
			while (empty.get() < 3) {
				var some = this.transaction.execute((status) -> this.store.takeDue(this.now, this.now.plus(DAY), 4, 2));
				some.forEach((one) -> assertThat(taken.add(one.event().id())).isTrue());
				if (some.isEmpty()) {
					empty.incrementAndGet();
				}
			}
			return taken;
		});
	}

	private Courier courier() {
		var settings = TestSettings.within(Duration.ofSeconds(5));
		return new Courier(this.store, this.webhooks, settings, new Retries(settings.retries(), () -> 0),
				this.transaction, () -> this.now);
	}

	private static Webhooks webhooks() {
		return new Webhooks(TestSettings.within(Duration.ofSeconds(5)),
				(host) -> new InetAddress[] { InetAddress.ofLiteral("127.0.0.1") }, (one) -> true, Receiver.trust());
	}

	private Watch watch(String owner) {
		this.keys.create(owner, Set.of(Scope.READ), null);
		var watch = new Watch("watch-" + System.nanoTime(), owner, subject(), java.net.URI.create(this.receiver.url()),
				true, null, this.now, 0);
		this.store.create(watch, SignedMessage.secret());
		return watch;
	}

	private void told(Watch watch, long revision) {
		this.store.add(new WatchEvent(WatchEvent.id(watch.id(), revision), watch.id(), revision,
				WatchEvent.Type.CHANGED, this.now, "{}"), List.of(), watch.url() != null);
	}

	private Delivery delivery(Watch watch) {
		return this.watches.listDeliveries(watch.id(), null, 10).getFirst();
	}

	private void later(Duration time) {
		this.now = this.now.plus(time);
	}

	private static Subject subject() {
		return new Subject(Kind.COMPANY, List.of("nokia"), RollUp.LINEAGE, null, null);
	}

}
