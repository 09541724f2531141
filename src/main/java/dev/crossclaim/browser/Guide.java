package dev.crossclaim.browser;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * The walk through the questions that the graph answers, one slide each, made from the
 * files of {@code cypher/browser/} in the order of their names.
 */
@Component
class Guide {

	private static final String FOLDER = "browser";

	private final SortedMap<String, GuideFile> files = new TreeMap<>();

	private final List<Slide> questions;

	Guide(CypherCatalog cypher) {
		cypher.names(FOLDER).forEach((name) -> this.files.put(name, GuideFile.parse(cypher.get(name))));
		this.questions = this.files.values().stream().map((file) -> file.slide(cypher)).toList();
	}

	/**
	 * Returns the files that the guide is made of, by name and in order.
	 */
	SortedMap<String, GuideFile> files() {
		return Collections.unmodifiableSortedMap(this.files);
	}

	/**
	 * Returns the slides.
	 * @param address of this server, without a slash at the end
	 */
	List<Slide> slides(String address) {
		return Stream.concat(Stream.of(welcome(address)), this.questions.stream()).toList();
	}

	private static Slide welcome(String address) {
		return new Slide("Crossclaim: who works with whom, and who sues whom", List.of(
				"Read mode first: the command below makes this Browser send every query as a reading one, which the database will not let write. All queries of this guide only read. Newer Browsers may lack the two commands; leave them out there.",
				"The style tells a company (blue), a partnership (green), a lawsuit (red), an accusation (yellow), patents (purple), a product (teal), a place (sand), a court (brown) and a statement (grey) apart.",
				"Click a query to have it in the editor, then run it. The same queries can be kept as favorites: drop the file %s/guide/saved-queries.zip on this page."
					.formatted(address),
				"A company, a lawsuit and a partnership are records; the thick arrows between companies are derived from them. An accusation is not a finding: nothing here says that somebody infringes a patent."),
				List.of(":config useReadTransactions: true", ":style " + address + "/guide/crossclaim.grass"));
	}

}
