package dev.crossclaim.api.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Page;

/**
 * Turns the pages of a list: asks the handler method that gave one page for the next, as
 * if a client had followed the cursor.
 */
@Component
class Pages {

	private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

	Pages(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
		this.adapters = adapters;
	}

	/** The page at a cursor, of the same question and of the greatest size. */
	ListAnswer turn(HttpServletRequest request, String cursor) {
		var method = invocable((HandlerMethod) Objects
			.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)));
		try {
			return (ListAnswer) Objects.requireNonNull(method
				.invokeForRequest(new ServletWebRequest(new At(request, cursor)), new ModelAndViewContainer()));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private InvocableHandlerMethod invocable(HandlerMethod handler) {
		var adapter = this.adapters.stream()
			.filter((one) -> one.getArgumentResolvers() != null)
			.findFirst()
			.orElseThrow();
		var method = new InvocableHandlerMethod(handler.createWithResolvedBean());
		method.setHandlerMethodArgumentResolvers(new HandlerMethodArgumentResolverComposite()
			.addResolvers(Objects.requireNonNull(adapter.getArgumentResolvers())));
		method.setParameterNameDiscoverer(new DefaultParameterNameDiscoverer());
		method.setDataBinderFactory(new ServletRequestDataBinderFactory(null, adapter.getWebBindingInitializer()));
		return method;
	}

	/** The request at another place of the list. */
	private static final class At extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters;

		At(HttpServletRequest request, String cursor) {
			super(request);
			this.parameters = new HashMap<>(request.getParameterMap());
			this.parameters.put("cursor", new String[] { cursor });
			this.parameters.put("limit", new String[] { String.valueOf(Page.CAP) });
		}

		@Override
		public @Nullable String getParameter(String name) {
			var values = this.parameters.get(name);
			return (values != null) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.parameters);
		}

		@Override
		public java.util.Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

	}

}
