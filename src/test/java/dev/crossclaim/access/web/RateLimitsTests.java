package dev.crossclaim.access.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

import dev.crossclaim.access.AccessSettings;
import dev.crossclaim.access.Caller;
import dev.crossclaim.access.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose allowance a request takes from, and how it fills up again. */
class RateLimitsTests {

	private final AtomicLong nanos = new AtomicLong();

	@Test
	void anAllowanceIsUsedUpAndFillsAgain() {
		var limits = limits(true, true);

		assertThat(header(limits, from("198.51.100.7"), 4, "RateLimit-Remaining")).isEqualTo("6");
		assertThat(limits.take(from("198.51.100.7"), new MockHttpServletResponse(), 6)).isTrue();
		assertThat(limits.take(from("198.51.100.7"), new MockHttpServletResponse(), 3)).isFalse();
		assertThat(header(limits, from("198.51.100.7"), 3, "Retry-After")).isEqualTo("18");
		assertThat(header(limits, from("198.51.100.7"), 3, "RateLimit-Policy")).isEqualTo("10;w=60");
		this.nanos.addAndGet(Duration.ofSeconds(18).toNanos());
		assertThat(limits.take(from("198.51.100.7"), new MockHttpServletResponse(), 3)).isTrue();
	}

	@Test
	void whatCostsMoreThanAnAllowanceTakesAllOfIt() {
		assertThat(header(limits(true, true), from("198.51.100.7"), 1000, "RateLimit-Remaining")).isEqualTo("0");
	}

	@Test
	void clientsDoNotFeelEachOther() {
		var limits = limits(true, true);
		limits.take(from("198.51.100.7"), new MockHttpServletResponse(), 10);

		assertThat(limits.take(from("198.51.100.8"), new MockHttpServletResponse(), 10)).isTrue();
	}

	@Test
	void aKeyHasAnAllowanceOfItsOwnWhereverItIsUsed() {
		var limits = limits(true, true);
		limits.take(withKey("198.51.100.7"), new MockHttpServletResponse(), 30);

		assertThat(limits.take(withKey("198.51.100.8"), new MockHttpServletResponse(), 1)).isFalse();
		assertThat(limits.take(from("198.51.100.7"), new MockHttpServletResponse(), 1)).isTrue();
	}

	@Test
	void thisHostIsNotCountedUnlessItStandsForOthers() {
		var limits = limits(true, true);
		var proxied = from("127.0.0.1");
		proxied.addHeader("X-Forwarded-For", "203.0.113.1");

		assertThat(header(limits, from("127.0.0.1"), 10, "RateLimit-Limit")).isEqualTo("");
		assertThat(header(limits, from("::1"), 10, "RateLimit-Limit")).isEqualTo("");
		assertThat(header(limits, proxied, 10, "RateLimit-Limit")).isEqualTo("10");
		assertThat(header(limits(true, false), from("127.0.0.1"), 10, "RateLimit-Limit")).isEqualTo("10");
	}

	@Test
	void nothingIsCountedWhereLimitsAreOff() {
		assertThat(header(limits(false, false), from("198.51.100.7"), 10, "RateLimit-Limit")).isEqualTo("");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "198.51.100.7 | 203.0.113.1 | 198.51.100.7", "10.0.0.1 | 203.0.113.1 | 203.0.113.1",
					"10.0.0.1 | 192.0.2.9, 203.0.113.1 | 203.0.113.1",
					"10.0.0.1 | 192.0.2.9, 203.0.113.1, 10.0.0.2 | 203.0.113.1", "10.0.0.1 | unknown | 10.0.0.1",
					"10.0.0.1 | 10.0.0.3 | 10.0.0.3", "2001:db8:1:2:3:4:5:6 | 203.0.113.1 | 20010db800010002" })
	void onlyTrustedProxiesAreBelieved(String peer, String forwardedFor, String client) {
		var request = from(peer);
		request.addHeader("X-Forwarded-For", forwardedFor);

		assertThat(Client.of(request, List.of(new IpAddressMatcher("10.0.0.0/8"))).id()).isEqualTo(client);
	}

	private RateLimits limits(boolean enabled, boolean exemptLoopback) {
		var size = DataSize.ofKilobytes(1);
		var settings = new AccessSettings(true, "*", List.of("10.0.0.0/8"),
				new AccessSettings.Rate(enabled, exemptLoopback, 10, 30, Duration.ofMinutes(1)),
				new AccessSettings.Limits(size, size, size, 100, 10));
		return new RateLimits(settings, new TimeMeter() {

			@Override
			public long currentTimeNanos() {
				return RateLimitsTests.this.nanos.get();
			}

			@Override
			public boolean isWallClockBased() {
				return false;
			}

		});
	}

	private static MockHttpServletRequest from(String address) {
		var request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

	private static MockHttpServletRequest withKey(String address) {
		var request = from(address);
		request.setUserPrincipal(new KeyAuthentication(new Caller("0a", "anna", Set.of(Scope.READ))));
		return request;
	}

	private static String header(RateLimits limits, MockHttpServletRequest request, int cost, String name) {
		var response = new MockHttpServletResponse();
		limits.take(request, response, cost);
		var value = response.getHeader(name);
		return (value != null) ? value : "";
	}

}
