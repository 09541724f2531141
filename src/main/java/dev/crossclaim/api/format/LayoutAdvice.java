package dev.crossclaim.api.format;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import dev.crossclaim.api.GraphAnswer;

/** Adds to a graph where its picture has each node, where that is asked for. */
@RestControllerAdvice
class LayoutAdvice implements ResponseBodyAdvice<GraphAnswer> {

	private final Pictures pictures;

	LayoutAdvice(Pictures pictures) {
		this.pictures = pictures;
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return returned.getParameterType() == GraphAnswer.class;
	}

	@Override
	public @Nullable GraphAnswer beforeBodyWrite(@Nullable GraphAnswer graph, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		return (graph != null && graph.shown().places()) ? placed(graph) : graph;
	}

	GraphAnswer placed(GraphAnswer graph) {
		var layout = this.pictures.layout(graph);
		var places = layout.relative();
		var nodes = graph.nodes().stream().map((node) -> {
			var placed = new LinkedHashMap<String, @Nullable Object>(node);
			var place = places.get(String.valueOf(node.get("id")));
			if (place != null) {
				placed.put("x", place[0]);
				placed.put("y", place[1]);
			}
			return (Map<String, @Nullable Object>) placed;
		}).toList();
		var properties = new LinkedHashMap<String, @Nullable Object>(graph.properties());
		properties.put("layout", Map.of("aspect", layout.aspect()));
		return new GraphAnswer(graph.asOf(), graph.during(), graph.knownAt(), graph.dataHorizon(), graph.certainty(),
				graph.notice(), nodes, graph.edges(), graph.truncated(), properties, graph.query(), graph.shown());
	}

}
