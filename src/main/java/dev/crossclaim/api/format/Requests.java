package dev.crossclaim.api.format;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import dev.crossclaim.api.Format;

/** What the writer of an answer needs of the request that it answers. */
final class Requests {

	private Requests() {
	}

	static HttpServletRequest current() {
		return attributes().getRequest();
	}

	static HttpServletResponse currentResponse() {
		return Objects.requireNonNull(attributes().getResponse());
	}

	private static ServletRequestAttributes attributes() {
		return (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
	}

	/**
	 * Proposes a name for a file: the last part of the path and the suffix of the format.
	 * A picture is shown, anything else is kept.
	 */
	static void nameFile(HttpHeaders headers, Format format) {
		var path = current().getRequestURI();
		var name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-");
		boolean picture = format == Format.SVG || format == Format.PNG;
		var way = picture ? ContentDisposition.inline() : ContentDisposition.attachment();
		headers.setContentDisposition(way.filename(name + "." + format.suffix()).build());
	}

	/** The address asked for, with another cursor; relative to this server. */
	static String next(HttpServletRequest request, String cursor) {
		var asked = request.getAttribute(SuffixFilter.ASKED);
		var address = UriComponentsBuilder.fromPath((asked != null) ? asked.toString() : request.getRequestURI());
		request.getParameterMap().forEach((name, values) -> {
			if (!name.equals("cursor")) {
				address.queryParam(name.replace("{", "%7B"), (Object[]) encoded(values));
			}
		});
		return address.queryParam("cursor", cursor).build(false).toUriString();
	}

	private static String[] encoded(String[] values) {
		return java.util.Arrays.stream(values)
			.map((value) -> org.springframework.web.util.UriUtils.encode(value,
					java.nio.charset.StandardCharsets.UTF_8))
			.toArray(String[]::new);
	}

}
