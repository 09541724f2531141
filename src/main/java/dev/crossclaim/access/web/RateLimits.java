package dev.crossclaim.access.web;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import dev.crossclaim.access.AccessProblem;
import dev.crossclaim.access.AccessSettings;
import dev.crossclaim.access.Allowance;
import dev.crossclaim.access.Cost;

/**
 * Takes what a request costs from the allowance of its client, which fills up again as
 * time goes by, and tells in headers what is left
 * (draft-ietf-httpapi-ratelimit-headers-07). Each server counts for itself.
 */
class RateLimits implements HandlerInterceptor, Allowance {

	private static final int UNLESS_STATED = 2;

	private static final int MOST_CLIENTS = 100_000;

	private final AccessSettings.Rate settings;

	private final List<IpAddressMatcher> trustedProxies;

	private final TimeMeter clock;

	private final Cache<String, Bucket> allowances;

	RateLimits(AccessSettings settings, TimeMeter clock) {
		this.settings = settings.rate();
		this.trustedProxies = settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
		this.clock = clock;
		this.allowances = Caffeine.newBuilder()
			.maximumSize(MOST_CLIENTS)
			.expireAfterAccess(this.settings.period())
			.build();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST) {
			require(request, response, handler);
		}
		return true;
	}

	@Override
	public void charge(HttpServletRequest request, HttpServletResponse response, HandlerMethod question) {
		require(request, response, question);
	}

	private void require(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!take(request, response, costOf(handler))) {
			throw AccessProblem.tooManyRequests();
		}
	}

	/**
	 * Takes so much from the allowance and tells what is left.
	 * @return false, and when it will be enough, if there is too little; nothing is taken
	 */
	boolean take(HttpServletRequest request, HttpServletResponse response, int cost) {
		var client = Client.of(request, this.trustedProxies);
		if (!this.settings.enabled() || (client.local() && this.settings.exemptLoopback())) {
			return true;
		}
		int most = client.byKey() ? this.settings.perKey() : this.settings.perAddress();
		var probe = this.allowances.get(client.id(), (id) -> full(most))
			.tryConsumeAndReturnRemaining(Math.min(cost, most));
		response.setHeader("RateLimit-Limit", String.valueOf(most));
		response.setHeader("RateLimit-Policy", "%d;w=%d".formatted(most, this.settings.period().toSeconds()));
		response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
		response.setHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
		if (!probe.isConsumed()) {
			response.setHeader("Retry-After", seconds(probe.getNanosToWaitForRefill()));
		}
		return probe.isConsumed();
	}

	/** What a handler states of itself or of its kind. */
	static int costOf(Object handler) {
		if (handler instanceof HandlerMethod method) {
			var stated = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Cost.class);
			return (stated != null) ? stated.value() : UNLESS_STATED;
		}
		return UNLESS_STATED;
	}

	private Bucket full(int most) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, this.settings.period()))
			.withCustomTimePrecision(this.clock)
			.build();
	}

	private static String seconds(long nanos) {
		return String.valueOf(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
	}

}
