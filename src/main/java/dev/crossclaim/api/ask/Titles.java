package dev.crossclaim.api.ask;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.picture.Words;

/** Titles of the pictures of graphs. */
final class Titles {

	private Titles() {
	}

	/** Of a kind of question, about some of the nodes. */
	static String of(String question, List<Map<String, @Nullable Object>> nodes, List<String> about) {
		return Words.say("title." + question, about.stream().map((id) -> name(id, nodes)).toArray());
	}

	static String ofCoopetition(int pairs) {
		return Words.say("title.coopetition", pairs);
	}

	private static String name(String id, List<Map<String, @Nullable Object>> nodes) {
		return nodes.stream()
			.filter((node) -> id.equals(node.get("id")))
			.map((node) -> String.valueOf(node.get("name")))
			.findFirst()
			.orElse(id);
	}

}
