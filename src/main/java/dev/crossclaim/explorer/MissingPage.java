package dev.crossclaim.explorer;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows a page to people who mistyped an address; whoever does not ask for HTML gets the
 * problem detail that all others get.
 */
@Component
class MissingPage implements HandlerExceptionResolver, Ordered {

	private final Shell shell;

	private final Policy policy;

	MissingPage(Shell shell, Policy policy) {
		this.shell = shell;
		this.policy = policy;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!(ex instanceof NoResourceFoundException) || !isPage(request)) {
			return null;
		}
		response.setStatus(HttpStatus.NOT_FOUND.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader("Content-Security-Policy", this.policy.text(false));
		try {
			response.getWriter()
				.write(this.shell.notFound(ServletUriComponentsBuilder.fromContextPath(request).toUriString()));
		}
		catch (IOException gone) {
			// nobody reads it any more
		}
		return new ModelAndView();
	}

	private static boolean isPage(HttpServletRequest request) {
		var accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
				&& !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

}
