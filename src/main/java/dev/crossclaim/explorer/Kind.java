package dev.crossclaim.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of page: the first part of its path, and what its title says. */
enum Kind {

	/** The first page. */
	HOME("", List.of(), "Who works with whom, and who sues whom", 640),
	/** What is between two companies. */
	PAIR("pair", List.of("a", "b"), "%s and %s: co-operation and conflict", 1500),
	/** All about a company. */
	COMPANY("company", List.of("id"), "%s: partners, opponents and evidence", 900),
	/** A proceeding. */
	LAWSUIT("lawsuit", List.of("id"), "%s: parties, accusations and evidence", 900),
	/** A product. */
	PRODUCT("product", List.of("id"), "%s: maker, accusations and evidence", 900),
	/** A patent or a set of them. */
	PATENT("patent", List.of("id"), "%s: owner, citations and evidence", 900),
	/** What was read. */
	SOURCE("source", List.of("id"), "%s: what it says and what it contradicts", 900),
	/** The graph around something. */
	EXPLORE("explore", List.of("id"), "Around %s", 800),
	/** How two things are connected. */
	PATHS("paths", List.of(), "How are they connected?", 800),
	/** All pairs that are partners and opponents. */
	COOPETITION("coopetition", List.of(), "Partners and opponents at one moment", 900),
	/** Where sources disagree. */
	CONTRADICTIONS("contradictions", List.of(), "Where sources disagree", 900),
	/** Work of curators. */
	CURATE("curate", List.of(), "Curate", 900);

	private final String word;

	private final List<String> parts;

	private final String title;

	private final int height;

	Kind(String word, List<String> parts, String title, int height) {
		this.word = word;
		this.parts = parts;
		this.title = title;
		this.height = height;
	}

	String word() {
		return this.word;
	}

	/** Names of the ids in the path, in their order. */
	List<String> parts() {
		return this.parts;
	}

	/** The title with names in it. */
	String title(List<String> names) {
		return this.title.formatted(names.toArray());
	}

	/** How high a frame is, at most, before its page tells its own height. */
	int height() {
		return this.height;
	}

	/** Whether the page makes sense in a frame of another site. */
	boolean embeddable() {
		return this != CURATE && this != HOME;
	}

	static Optional<Kind> find(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word.equals(word)).findFirst();
	}

}
