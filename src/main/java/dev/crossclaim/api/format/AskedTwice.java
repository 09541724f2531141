package dev.crossclaim.api.format;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * A handler that is asked again, once, where it answered on a revision of the graph that
 * proved to be a former one. Nothing of the first answer was written by then.
 */
class AskedTwice extends ServletInvocableHandlerMethod {

	AskedTwice(HandlerMethod handler) {
		super(handler);
	}

	@Override
	public @Nullable Object invokeForRequest(NativeWebRequest request, @Nullable ModelAndViewContainer container,
			@Nullable Object... given) throws Exception {
		var asked = request.getNativeRequest(HttpServletRequest.class);
		var presumption = Presumption.take(asked);
		var answer = super.invokeForRequest(request, container, given);
		return (asked == null || presumption == null || presumption.settle(asked)) ? answer
				: super.invokeForRequest(request, container, given);
	}

}
