package dev.crossclaim.api.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.HandlerMapping;

/** Which of the media types that an endpoint offers a request gets. */
final class Negotiated {

	private Negotiated() {
	}

	/**
	 * Chooses as Spring would, and leaves no other choice, so that what is said of the
	 * answer beforehand is true of it.
	 */
	static MediaType pin(HttpServletRequest request) {
		var chosen = choose(accepted(request), offered(request));
		request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(chosen));
		return chosen;
	}

	private static MediaType choose(List<MediaType> accepted, List<MediaType> offered) {
		var fitting = new ArrayList<MediaType>();
		for (var one : accepted) {
			offered.stream()
				.filter((type) -> one.isCompatibleWith(type))
				.forEach((type) -> fitting.add(type.copyQualityValue(one)));
		}
		MimeTypeUtils.sortBySpecificity(fitting);
		return fitting.isEmpty() ? offered.getFirst() : fitting.getFirst().removeQualityValue();
	}

	private static List<MediaType> accepted(HttpServletRequest request) {
		var types = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		return types.isEmpty() ? List.of(MediaType.ALL) : types;
	}

	private static List<MediaType> offered(HttpServletRequest request) {
		var offered = new ArrayList<MediaType>();
		if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Set<?> types) {
			types.forEach((type) -> offered.add((MediaType) type));
		}
		return offered.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : offered;
	}

}
