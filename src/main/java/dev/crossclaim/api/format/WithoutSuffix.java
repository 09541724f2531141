package dev.crossclaim.api.format;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** A request whose suffix has become its {@code Accept}. */
class WithoutSuffix extends HttpServletRequestWrapper {

	private final String path;

	private final String type;

	WithoutSuffix(HttpServletRequest request, String path, String type) {
		super(request);
		this.path = path;
		this.type = type;
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public StringBuffer getRequestURL() {
		var url = super.getRequestURL();
		url.setLength(url.lastIndexOf("."));
		return url;
	}

	@Override
	public String getServletPath() {
		var whole = super.getServletPath();
		return whole.substring(0, whole.lastIndexOf('.'));
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isAccept(name) ? this.type : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isAccept(name) ? Collections.enumeration(List.of(this.type)) : super.getHeaders(name);
	}

	private static boolean isAccept(String name) {
		return HttpHeaders.ACCEPT.equalsIgnoreCase(name);
	}

}
