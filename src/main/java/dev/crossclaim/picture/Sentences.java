package dev.crossclaim.picture;

import java.util.HashMap;
import java.util.Map;

/** Says relationships in sentences, as carefully as the answer has them. */
class Sentences {

	private final Map<String, String> names = new HashMap<>();

	Sentences(Content content) {
		content.nodes().forEach((node) -> this.names.put(node.id(), node.name()));
	}

	String of(Content.Edge edge) {
		var said = Words.sayOr("edge." + edge.type(), "edge.other", name(edge.from()), name(edge.to()));
		if (!edge.places().isEmpty()) {
			said = Words.say("edge.places", said, Words.commas(edge.places()));
		}
		if (edge.strength().modality() == Content.Modality.SPECULATED) {
			said = Words.say("edge.speculated", said);
		}
		if (!edge.strength().certain()) {
			said = Words.say("edge.possible", said);
		}
		return (edge.strength().contested() ? Words.say("edge.contested", said) : said) + ".";
	}

	String name(String id) {
		return this.names.getOrDefault(id, id);
	}

}
