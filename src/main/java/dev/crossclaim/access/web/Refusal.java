package dev.crossclaim.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers what goes wrong in a filter the same way as what goes wrong in a handler.
 */
class Refusal {

	private final HandlerExceptionResolver resolver;

	Refusal(HandlerExceptionResolver resolver) {
		this.resolver = resolver;
	}

	void answer(HttpServletRequest request, HttpServletResponse response, Exception reason) {
		// what the endpoint would have answered with does not hold for a problem
		request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
		if (this.resolver.resolveException(request, response, null, reason) == null) {
			throw new IllegalStateException(reason);
		}
	}

}
