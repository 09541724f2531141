package dev.crossclaim.access.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.HttpRequestMethodNotSupportedException;

import dev.crossclaim.access.AccessProblem;

/**
 * Refuses addresses that two readers could read as two paths. Names and values of
 * parameters and headers are data, whatever they hold: those who read them refuse what
 * they cannot use.
 */
class Firewall extends StrictHttpFirewall implements RequestRejectedHandler {

	private final Refusal refusal;

	Firewall(Refusal refusal) {
		this.refusal = refusal;
		setAllowUrlEncodedPercent(true);
		setAllowedParameterNames((name) -> true);
		setAllowedParameterValues((value) -> true);
		setAllowedHeaderNames((name) -> true);
		setAllowedHeaderValues((value) -> true);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason) {
		boolean known = List.of(HttpMethod.values()).contains(HttpMethod.valueOf(request.getMethod()));
		this.refusal.answer(request, response, known ? AccessProblem.ambiguousAddress()
				: new HttpRequestMethodNotSupportedException(request.getMethod()));
	}

}
