package dev.crossclaim.access;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Ticker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.api.RestTest;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a key is, what is kept of it, and when it is refused. */
@RestTest
class KeyTests {

	@Autowired
	Keys keys;

	@Autowired
	Neo4jClient neo4j;

	private final AtomicLong nanos = new AtomicLong();

	private final List<byte[]> compared = new ArrayList<>();

	@Test
	void aKeyIsRandomAndTellsWhichItIs() {
		var one = this.keys.create("anna", Set.of(Scope.READ), null);
		var other = this.keys.create("anna", Set.of(Scope.READ), null);

		assertThat(one.text()).matches("cc_[0-9a-f]{12}_[0-9a-f]{64}").startsWith("cc_" + one.key().id() + "_");
		assertThat(one.text().substring(16)).isNotEqualTo(other.text().substring(16));
		assertThat(one.toString()).doesNotContain(one.text().substring(16));
	}

	@Test
	void theSecretIsNotKept() {
		var key = this.keys.create("anna", Set.of(Scope.READ), null);

		var kept = this.neo4j.query("MATCH (k:AccessKey {id: $id}) RETURN properties(k) AS kept")
			.bind(key.key().id())
			.to("id")
			.fetch()
			.one()
			.orElseThrow()
			.toString();
		assertThat(kept).doesNotContain(key.text().substring(16)).contains("anna", "hash");
	}

	@Test
	void keysAreNoContentOfTheGraph(@Autowired GraphDigest digest, @Autowired GraphHistory history) {
		var before = digest.compute();
		var revision = history.revision();

		check().callerOf(this.keys.create("anna", Set.of(Scope.READ), null).text());

		assertThat(digest.compute()).isEqualTo(before);
		assertThat(history.revision()).isEqualTo(revision);
	}

	@Test
	void whoeverHasTheTextIsTheCaller() {
		var key = this.keys.create("anna", Set.of(Scope.CURATE, Scope.IMPORT), null);

		assertThat(check().callerOf(key.text()))
			.isEqualTo(new Caller(key.key().id(), "anna", Set.of(Scope.CURATE, Scope.IMPORT)));
	}

	@Test
	void aKeyOfAnUnknownIdIsHashedAndComparedLikeOneWithAWrongSecret() {
		var known = this.keys.create("anna", Set.of(Scope.READ), null);
		var wrong = new KeyText(known.key().id(), KeyText.random().secret());
		var unknown = KeyText.random();

		assertRefused(wrong.text(), "no key");
		assertRefused(unknown.text(), "no key");
		assertThat(this.compared).containsExactly(wrong.hash(), unknown.hash());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "cc_", "cc_000000000000_", "CC_000000000000_00", "cc_00000000000\u00e9_00" })
	void whatIsNoKeyIsRefused(String text) {
		assertRefused(text, "no key");
	}

	@Test
	void anExpiredKeyIsRefused() {
		var soon = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
		var key = this.keys.create("anna", Set.of(Scope.READ), soon);

		assertThat(checkAt(soon.minusMillis(1)).callerOf(key.text()).name()).isEqualTo("anna");
		assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> checkAt(soon).callerOf(key.text()))
			.withMessageContaining("expired");
	}

	@Test
	void aRevokedKeyIsRefusedWithinSecondsByServersThatKnewIt() {
		var key = this.keys.create("anna", Set.of(Scope.READ), null);
		var server = check();
		server.callerOf(key.text());
		server.callerOf(key.text());

		assertThat(this.keys.revoke(key.key().id())).get().extracting(ApiKey::revoked).isNotNull();
		this.nanos.addAndGet(KnownKeys.FRESH.toNanos() + 1);

		assertThat(KnownKeys.FRESH).isLessThanOrEqualTo(Duration.ofSeconds(5));
		assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> server.callerOf(key.text()))
			.withMessageContaining("revoked");
	}

	@Test
	void revokingTwiceKeepsTheFirstDay() {
		var id = this.keys.create("anna", Set.of(Scope.READ), null).key().id();

		assertThat(this.keys.revoke(id)).isEqualTo(this.keys.revoke(id)).isPresent();
		assertThat(this.keys.revoke("000000000000")).isEmpty();
	}

	@Test
	void theHourOfTheLastUseIsKept() {
		var key = this.keys.create("anna", Set.of(Scope.READ), null);
		check().callerOf(key.text());

		assertThat(this.keys.list()).filteredOn((one) -> one.id().equals(key.key().id()))
			.singleElement()
			.extracting(ApiKey::lastUsed)
			.isEqualTo(Instant.now().truncatedTo(ChronoUnit.HOURS));
	}

	@Test
	void adminIncludesAllAndEveryScopeIncludesReading() {
		assertThat(Scope.values()).allMatch(Scope.ADMIN::includes).allMatch((scope) -> scope.includes(Scope.READ));
		assertThat(Scope.CURATE.includes(Scope.IMPORT)).isFalse();
		assertThat(Scope.IMPORT.includes(Scope.CURATE)).isFalse();
		assertThat(Scope.READ.includes(Scope.CURATE)).isFalse();
		assertThat(Scope.CURATE.includes(Scope.ADMIN)).isFalse();
	}

	private void assertRefused(String text, String why) {
		assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> check().callerOf(text)).withMessageContaining(why);
	}

	private KeyCheck check() {
		return checkAt(Instant.now());
	}

	private KeyCheck checkAt(Instant now) {
		Ticker ticker = this.nanos::get;
		return new KeyCheck(new KnownKeys(this.keys, ticker), InstantSource.fixed(now), (stored, presented) -> {
			this.compared.add(presented);
			return MessageDigest.isEqual(stored, presented);
		});
	}

}
