package dev.crossclaim.watch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What webhooks are sent to, and what a receiver cannot do to the sender. */
class WebhooksTests {

	private static final String SECRET = SignedMessage.secret();

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private static final WatchEvent EVENT = new WatchEvent("msg_1", "watch-1", 1, WatchEvent.Type.CHANGED, NOW,
			"{\"what\":\"Größe\"}");

	/** Stands for the public Internet: what the tests allow. */
	private static final InetAddress OUTSIDE = InetAddress.ofLiteral("127.0.0.2");

	private static final InetAddress INSIDE = InetAddress.ofLiteral("127.0.0.1");

	@Test
	void aMessageArrivesSignedAndWhole() {
		try (var receiver = Receiver.answering(204); var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			var attempt = webhooks.send(URI.create(receiver.url()), SECRET, EVENT, NOW);
			assertThat(attempt.status()).isEqualTo(204);
			assertThat(attempt.succeeded()).isTrue();
			assertThat(attempt.at()).isEqualTo(NOW);
			assertThat(receiver.received()).singleElement().satisfies((got) -> {
				assertThat(got.body()).isEqualTo(EVENT.body());
				assertThat(got.path()).isEqualTo("/hook");
				assertThat(got.headers().getFirst("Content-Type")).startsWith("application/json");
				SignedMessage.of("msg_1", NOW, got.body(), SECRET)
					.headers()
					.forEach((name, value) -> assertThat(got.headers().getFirst(name)).isEqualTo(value));
			});
		}
	}

	@Test
	void manyMessagesOneAfterTheOtherLeaveNoConnectionBehind() {
		try (var receiver = Receiver.answering(200); var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			for (int i = 0; i < 100; i++) {
				assertThat(webhooks.send(URI.create(receiver.url()), SECRET, EVENT, NOW).status()).isEqualTo(200);
			}
		}
	}

	/** The name is public when it is checked and leads inside when it is used. */
	@Test
	void aRebindingNameIsUsedAsItWasChecked() {
		var asked = new AtomicInteger();
		PinnedNames.Names rebinding = (
				host) -> new InetAddress[] { (asked.incrementAndGet() % 2 == 1) ? OUTSIDE : INSIDE };
		try (var inside = Receiver.answering(200);
				var outside = new Receiver("127.0.0.2", inside.port(),
						(exchange) -> exchange.sendResponseHeaders(200, -1));
				var webhooks = webhooks(rebinding, OUTSIDE::equals)) {
			var url = URI.create(outside.url());
			assertThat(webhooks.send(url, SECRET, EVENT, NOW).status()).isEqualTo(200);
			assertThat(asked).as("looked up once").hasValue(1);
			var second = webhooks.send(url, SECRET, EVENT, NOW);
			assertThat(second.status()).isNull();
			assertThat(second.error()).contains("not one of the public Internet");
			assertThat(webhooks.send(url, SECRET, EVENT, NOW).status()).isEqualTo(200);
			assertThat(outside.received()).hasSize(2);
			assertThat(inside.received()).isEmpty();
		}
	}

	@Test
	void aNameOfWhichOneAddressIsInsideIsRefusedAsAWhole() {
		PinnedNames.Names mixed = (host) -> new InetAddress[] { OUTSIDE, INSIDE };
		try (var inside = Receiver.answering(200); var webhooks = webhooks(mixed, OUTSIDE::equals)) {
			assertThat(webhooks.send(URI.create(inside.url()), SECRET, EVENT, NOW).error())
				.contains("not one of the public Internet");
			assertThatExceptionOfType(WatchRefused.class).isThrownBy(() -> webhooks.target(inside.url()))
				.withMessageContaining("not one of the public Internet");
			assertThat(inside.received()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void redirectsAreNotFollowed(int status) {
		try (var inside = Receiver.answering(200); var redirecting = new Receiver("127.0.0.2", 0, (exchange) -> {
			exchange.getResponseHeaders().set("Location", "https://127.0.0.1:%d/secret".formatted(inside.port()));
			exchange.sendResponseHeaders(status, -1);
		}); var webhooks = webhooks(always(OUTSIDE), (one) -> true)) {
			var attempt = webhooks.send(URI.create(redirecting.url()), SECRET, EVENT, NOW);
			assertThat(attempt.status()).isEqualTo(status);
			assertThat(attempt.succeeded()).isFalse();
			assertThat(redirecting.received()).hasSize(1);
			assertThat(inside.received()).isEmpty();
		}
	}

	@Test
	void aReceiverThatNeverAnswersIsLeft() throws InterruptedException {
		var over = new CountDownLatch(1);
		try (var silent = new Receiver("127.0.0.1", 0, (exchange) -> await(over));
				var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			var attempt = webhooks.send(URI.create(silent.url()), SECRET, EVENT, NOW);
			assertThat(attempt.status()).isNull();
			assertThat(attempt.error()).isNotBlank();
			over.countDown();
		}
	}

	/** The time limit is that of the whole: each byte comes soon enough. */
	@Test
	void aHeadThatTricklesIsLeft() {
		try (var trickling = new Raw("HTTP/1.1 200 OK\r\nX-Slow: ", "a", Duration.ofMillis(50));
				var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			assertThat(webhooks.send(URI.create(trickling.url()), SECRET, EVENT, NOW).error()).contains("within");
		}
	}

	@Test
	void aHeadWithoutEndIsNotRead() {
		try (var line = new Raw("HTTP/1.1 200 OK\r\nX-Long: ", "a".repeat(8192), Duration.ZERO);
				var lines = new Raw("HTTP/1.1 200 OK\r\n", "X-Many: a\r\n".repeat(500), Duration.ZERO);
				var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			assertThat(webhooks.send(URI.create(line.url()), SECRET, EVENT, NOW).error())
				.contains("Maximum line length");
			assertThat(webhooks.send(URI.create(lines.url()), SECRET, EVENT, NOW).error()).contains("Maximum header");
		}
	}

	@Test
	void aBodyWithoutEndIsNotRead() {
		try (var endless = new Raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", "a".repeat(65536),
				Duration.ZERO); var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			assertThat(webhooks.send(URI.create(endless.url()), SECRET, EVENT, NOW).status()).isEqualTo(200);
		}
	}

	@Test
	void aCertificateOfAnotherHostIsRefused() {
		try (var receiver = Receiver.answering(200); var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			var attempt = webhooks.send(URI.create(receiver.url().replace(Receiver.HOST, "other.test")), SECRET, EVENT,
					NOW);
			assertThat(attempt.status()).isNull();
			assertThat(attempt.error()).contains("other.test");
			assertThat(receiver.received()).isEmpty();
		}
	}

	@Test
	void anUnknownCertificateIsRefused() throws Exception {
		try (var receiver = Receiver.answering(200);
				var webhooks = new Webhooks(settings(), always(INSIDE), (one) -> true, SSLContext.getDefault())) {
			assertThat(webhooks.send(URI.create(receiver.url()), SECRET, EVENT, NOW).status()).isNull();
			assertThat(receiver.received()).isEmpty();
		}
	}

	@Test
	void whatAReceiverAsksForIsRead() {
		try (var busy = new Receiver("127.0.0.1", 0, (exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(503, -1);
		}); var webhooks = webhooks(always(INSIDE), (one) -> true)) {
			var attempt = webhooks.send(URI.create(busy.url()), SECRET, EVENT, NOW);
			assertThat(attempt.status()).isEqualTo(503);
			assertThat(attempt.retryAfterSeconds()).isEqualTo(120);
		}
	}

	/** As the application makes it: with the names of this host and no exception. */
	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/", "https:///hook", "https://user:password@example.org/",
			"https://example.org/#part", "ftp://example.org/", "file:///etc/passwd", "https://exa mple.org", "hook", "",
			"https://localhost/", "https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f.0.0.1/",
			"https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[64:ff9b::7f00:1]/",
			"https://[fd00::1]/", "https://[fe80::1]/", "https://[2002:7f00:1::]/", "https://10.0.0.1/",
			"https://169.254.169.254/latest/meta-data", "https://100.64.0.1/", "https://192.168.1.1:8443/",
			"https://0.0.0.0/", "https://224.0.0.1/", "https://no-such-host.invalid/" })
	void addressesThatNoWebhookMayHave(String url) throws Exception {
		try (var webhooks = new WatchSetup().webhooks(settings())) {
			assertThatExceptionOfType(WatchRefused.class).isThrownBy(() -> webhooks.target(url))
				.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(WatchRefused.Reason.TARGET));
		}
	}

	@Test
	void whatTheApplicationSendsNeverReachesThisHost() throws Exception {
		try (var receiver = Receiver.answering(200); var webhooks = new WatchSetup().webhooks(settings())) {
			Stream.of("localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433").forEach((host) -> {
				var url = URI.create(receiver.url().replace(Receiver.HOST, host));
				assertThat(webhooks.send(url, SECRET, EVENT, NOW).error()).as(host)
					.contains("not one of the public Internet");
			});
			assertThat(receiver.received()).isEmpty();
		}
	}

	@Test
	void aNameThatIsNotAnsweredForIsLeft() {
		var over = new CountDownLatch(1);
		PinnedNames.Names silent = (host) -> {
			await(over);
			throw new UnknownHostException(host);
		};
		try (var webhooks = webhooks(silent, (one) -> true)) {
			assertThatExceptionOfType(WatchRefused.class).isThrownBy(() -> webhooks.target("https://hook.test/"));
			assertThat(webhooks.send(URI.create("https://hook.test/"), SECRET, EVENT, NOW).error()).contains("within");
			over.countDown();
		}
	}

	@Test
	void namesAreAskedForEachConnectionAnew() throws UnknownHostException {
		Deque<InetAddress> answers = new ArrayDeque<>(List.of(OUTSIDE, INSIDE));
		var names = new PinnedNames((host) -> new InetAddress[] { answers.remove() }, OUTSIDE::equals);
		assertThat(names.resolve("a.test")).containsExactly(OUTSIDE);
		assertThatExceptionOfType(PinnedNames.ForbiddenTarget.class).isThrownBy(() -> names.resolve("a.test"));
		var none = new PinnedNames((host) -> new InetAddress[0], (one) -> true);
		assertThatExceptionOfType(PinnedNames.ForbiddenTarget.class).isThrownBy(() -> none.resolve("a.test"));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static PinnedNames.Names always(InetAddress address) {
		return (host) -> new InetAddress[] { address };
	}

	private static Webhooks webhooks(PinnedNames.Names names, Predicate<InetAddress> allowed) {
		return new Webhooks(settings(), names, allowed, Receiver.trust());
	}

	private static WatchSettings settings() {
		return TestSettings.within(Duration.ofMillis(1500));
	}

}
