package dev.crossclaim.access.web;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import dev.crossclaim.access.AccessProblem;
import dev.crossclaim.access.AccessRules;
import dev.crossclaim.access.Caller;
import dev.crossclaim.access.Scope;

/** Lets a request through if its key is enough, and says otherwise what would be. */
class Gate implements AuthorizationManager<RequestAuthorizationContext>, AuthenticationEntryPoint, AccessDeniedHandler {

	private final AccessRules rules;

	private final RequestMappingHandlerMapping handlers;

	private final Refusal refusal;

	Gate(AccessRules rules, RequestMappingHandlerMapping handlers, Refusal refusal) {
		this.rules = rules;
		this.handlers = handlers;
		this.refusal = refusal;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		var needed = neededFor(context.getRequest());
		return new AuthorizationDecision(needed.isEmpty()
				|| callerOf(authentication.get()).filter((caller) -> caller.may(needed.get())).isPresent());
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
		this.refusal.answer(request, response, notSupported(request).map(Exception.class::cast)
			.orElseGet(() -> AccessProblem.keyRequired(scopeFor(request))));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) {
		var caller = callerOf((Authentication) request.getUserPrincipal()).orElseThrow();
		this.refusal.answer(request, response, AccessProblem.scopeNeeded(scopeFor(request), caller));
	}

	/** No key would help with a method that the address does not know. */
	private Optional<HttpRequestMethodNotSupportedException> notSupported(HttpServletRequest request) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
			this.handlers.getHandler(request);
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			return Optional.of(ex);
		}
		catch (Exception ex) {
			// what else is wrong is said to those who may ask
		}
		return Optional.empty();
	}

	private Scope scopeFor(HttpServletRequest request) {
		return neededFor(request).orElseThrow();
	}

	private Optional<Scope> neededFor(HttpServletRequest request) {
		var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return this.rules.needed(request.getMethod(), path);
	}

	private static Optional<Caller> callerOf(@Nullable Authentication authentication) {
		return (authentication instanceof KeyAuthentication key) ? Optional.of(key.getPrincipal()) : Optional.empty();
	}

}
