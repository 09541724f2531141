package dev.crossclaim.api.format;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts the tag on good answers only. */
@RestControllerAdvice
class TagAdvice implements ResponseBodyAdvice<Object> {

	/** A client may keep an answer, and has to ask before it uses it again. */
	static final String REVALIDATE = "no-cache";

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer
				&& asked.getServletRequest().getAttribute(Revalidation.TAG) instanceof String tag
				&& answer.getServletResponse().getStatus() == HttpStatus.OK.value()
				&& !(body instanceof ProblemDetail)) {
			response.getHeaders().setETag(tag);
			response.getHeaders().set(HttpHeaders.CACHE_CONTROL, REVALIDATE);
		}
		return body;
	}

}
