package dev.crossclaim.api.format;

import java.util.Arrays;
import java.util.Collections;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.GraphMapping;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Unversioned;
import dev.crossclaim.history.PresentRevision;
import dev.crossclaim.history.SeenRevision;

/**
 * Knows the {@code ETag} of an answer from the revision of the graph, the path and
 * parameters, the media type and the build. A client that has it is answered 304 for the
 * cost of reading the revision, before the question is asked. A client that names none
 * does not wait for the revision: it is read beside the answer, see {@link Presumption}.
 */
class Revalidation implements AsyncHandlerInterceptor {

	/** Where the tag waits for a good answer. */
	static final String TAG = Revalidation.class.getName() + ".tag";

	private final PresentRevision revisions;

	private final String build;

	Revalidation(PresentRevision revisions, String build) {
		this.revisions = revisions;
		this.build = build;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || !isOfTheGraph(method)) {
			return true;
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		var type = Negotiated.pin(request);
		var last = this.revisions.findLast();
		if (last != null && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
			Presumption.make(request, last, this.revisions.ask(), (revision) -> tag(revision, request, type));
			return true;
		}
		return isNew(request, response, type);
	}

	private boolean isNew(HttpServletRequest request, HttpServletResponse response, MediaType type) {
		long revision = this.revisions.get();
		var tag = tag(revision, request, type);
		if (isKnown(request, tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setHeader(HttpHeaders.CACHE_CONTROL, TagAdvice.REVALIDATE);
			return false;
		}
		request.setAttribute(TAG, tag);
		SeenRevision.set(revision);
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		SeenRevision.forget();
	}

	@Override
	public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
			Object handler) {
		SeenRevision.forget();
	}

	private static boolean isOfTheGraph(HandlerMethod method) {
		return Stream.of(ListMapping.class, GraphMapping.class, DocumentMapping.class)
			.anyMatch((mapping) -> method.hasMethodAnnotation(mapping))
				&& !method.hasMethodAnnotation(Unversioned.class)
				&& !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Unversioned.class);
	}

	/** Weak: the same content may be laid out differently. */
	private String tag(long revision, HttpServletRequest request, MediaType type) {
		var question = new StringBuilder().append(revision)
			.append('\n')
			.append(this.build)
			.append('\n')
			.append(type)
			.append('\n')
			.append(request.getRequestURI());
		new TreeMap<>(request.getParameterMap())
			.forEach((name, values) -> question.append('\n').append(name).append('=').append(Arrays.toString(values)));
		return "W/\"%s\"".formatted(Digests.of(question.toString()));
	}

	/** By RFC 9110, section 13.1.2: a list of tags, compared weakly, or a star. */
	private static boolean isKnown(HttpServletRequest request, String tag) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::strip)
			.anyMatch((known) -> known.equals("*") || opaque(known).equals(opaque(tag)));
	}

	private static String opaque(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}

}
