package dev.crossclaim.access.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.HttpRequestMethodNotSupportedException;

import dev.crossclaim.access.AccessProblem;

/**
 * Refuses addresses that two readers could read as two paths. Names and values of
 * parameters and headers are data, whatever they hold: those who read them refuse what
 * they cannot use.
 */
class Firewall extends StrictHttpFirewall implements RequestRejectedHandler {

	private static final String CLAIMS = "/api/v1/claims/";

	private final StrictHttpFirewall claims = open(new StrictHttpFirewall());

	private final Refusal refusal;

	Firewall(Refusal refusal) {
		this.refusal = refusal;
		open(this);
		this.claims.setAllowUrlEncodedSlash(true);
	}

	/**
	 * Ids of claims have slashes, which may come encoded; the gate sees the same path.
	 */
	@Override
	public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
		return request.getRequestURI().startsWith(CLAIMS) ? this.claims.getFirewalledRequest(request)
				: super.getFirewalledRequest(request);
	}

	private static <F extends StrictHttpFirewall> F open(F firewall) {
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedParameterValues((value) -> true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		return firewall;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason) {
		boolean known = List.of(HttpMethod.values()).contains(HttpMethod.valueOf(request.getMethod()));
		this.refusal.answer(request, response, known ? AccessProblem.ambiguousAddress()
				: new HttpRequestMethodNotSupportedException(request.getMethod()));
	}

}
