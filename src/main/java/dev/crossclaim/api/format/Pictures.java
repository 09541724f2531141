package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.picture.Content;
import dev.crossclaim.picture.Drawing;
import dev.crossclaim.picture.Layout;
import dev.crossclaim.picture.Raster;
import dev.crossclaim.query.SourceQueries;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Draws answers. The layout of a graph at a width is kept for a while by what the graph
 * contains, so that page, embed, SVG, PNG and GEXF show one layout and compute it once.
 */
@Component
class Pictures {

	private static final int MOST_KEPT = 200;

	private final SourceQueries sources;

	private final Cache<String, Layout> layouts = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	Pictures(SourceQueries sources) {
		this.sources = sources;
	}

	void svg(GraphAnswer graph, OutputStream out) throws IOException {
		out.write(drawing(graph).svg().getBytes(UTF_8));
	}

	void png(GraphAnswer graph, OutputStream out) throws IOException {
		out.write(Raster.png(drawing(graph)));
	}

	Layout layout(GraphAnswer graph) {
		return layout(new Contents(graph).content(List.of()), graph.shown().look().width());
	}

	private Drawing drawing(GraphAnswer graph) {
		var records = graph.edges().stream().map((edge) -> String.valueOf(edge.get("record"))).distinct().toList();
		var content = new Contents(graph).content(this.sources.publishersBehind(records));
		return new Drawing(content, graph.shown().look(), (width) -> layout(content, width));
	}

	private Layout layout(Content content, int width) {
		var key = Digests.of(width + "\n" + content.layoutKey());
		return this.layouts.get(key, (missing) -> Layout.of(content, width));
	}

}
