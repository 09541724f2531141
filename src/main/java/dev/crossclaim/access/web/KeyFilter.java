package dev.crossclaim.access.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import dev.crossclaim.access.AccessProblem;
import dev.crossclaim.access.KeyCheck;
import dev.crossclaim.access.KeyRefused;

/**
 * Makes the key of a request its caller. A key that is refused ends the request, even
 * where none is needed: its user believes to be known.
 */
class KeyFilter extends OncePerRequestFilter {

	static final String HEADER = "X-API-Key";

	/** What a wrong key costs the address that it comes from. */
	private static final int GUESS = 10;

	private static final Pattern BEARER = Pattern.compile("Bearer +(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final RequestAttributeSecurityContextRepository repository = new RequestAttributeSecurityContextRepository();

	private final KeyCheck keys;

	private final RateLimits limits;

	private final Refusal refusal;

	KeyFilter(KeyCheck keys, RateLimits limits, Refusal refusal) {
		this.keys = keys;
		this.limits = limits;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var presented = presented(request);
		if (presented == null || accept(presented, request, response)) {
			chain.doFilter(request, response);
		}
	}

	private boolean accept(String presented, HttpServletRequest request, HttpServletResponse response) {
		try {
			var context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(new KeyAuthentication(this.keys.callerOf(presented)));
			SecurityContextHolder.setContext(context);
			this.repository.saveContext(context, request, response);
			return true;
		}
		catch (KeyRefused ex) {
			this.refusal.answer(request, response, this.limits.take(request, response, GUESS)
					? AccessProblem.keyRefused(ex) : AccessProblem.tooManyRequests());
		}
		catch (RuntimeException ex) {
			this.refusal.answer(request, response, ex);
		}
		return false;
	}

	/** Another scheme, such as the one of a proxy in front, is not for us. */
	static @Nullable String presented(HttpServletRequest request) {
		var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (authorization != null) {
			var bearer = BEARER.matcher(authorization);
			if (bearer.matches()) {
				return bearer.group(1).strip();
			}
		}
		return request.getHeader(HEADER);
	}

}
