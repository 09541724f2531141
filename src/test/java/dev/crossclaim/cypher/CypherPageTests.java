package dev.crossclaim.cypher;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.crossclaim.GeneratedPage;

/**
 * Keeps {@code docs/cypher.md} true to the comments of the files below {@code cypher/}.
 */
class CypherPageTests {

	private static final List<String> FOLDERS = List.of("query", "browser", "project", "load", "graph", "schema",
			"history", "access");

	private static final CypherCatalog CATALOG = new CypherCatalog();

	@Test
	void pageIsUpToDate() {
		GeneratedPage.check("cypher.md", render());
	}

	private static String render() {
		var page = new StringBuilder(
				"""
						# Cypher statements

						Every statement that the application runs is a file below `cypher/`, one statement each, and can be pasted into
						Neo4j Browser as it stands. Set its parameters there first, such as `:param {forum: 'US-DE'}`.
						""");
		folders().forEach((folder) -> renderFolder(folder, page));
		return page.toString();
	}

	private static List<String> folders() {
		return CATALOG.names()
			.stream()
			.map((name) -> name.substring(0, name.indexOf('/')))
			.distinct()
			.sorted(Comparator.comparingInt((folder) -> rank(folder)))
			.toList();
	}

	private static int rank(String folder) {
		int place = FOLDERS.indexOf(folder);
		return (place >= 0) ? place : FOLDERS.size();
	}

	private static void renderFolder(String folder, StringBuilder page) {
		page.append("\n## ").append(folder).append(": ").append(switch (folder) {
			case "query" -> "the answers";
			case "browser" -> "saved for Neo4j Browser";
			case "project" -> "derives periods and direct relationships from claims, in this order";
			case "load" -> "writes what files hold";
			case "graph" -> "the whole graph, for its digest";
			case "schema" -> "applied once each, in this order";
			case "access" -> "API keys, no content of the graph";
			case "history" -> "the revision of the graph and what changed";
			case "watch" -> "watches, what they were told, and what became of it; no content of the graph";
			case "names" -> "derives the names to search for";
			default -> "others";
		}).append('\n');
		CATALOG.names(folder).forEach((name) -> renderFile(CypherFile.of(name, CATALOG.get(name)), page));
	}

	private static void renderFile(CypherFile file, StringBuilder page) {
		var title = file.name().substring(file.name().indexOf('/') + 1);
		page.append("\n### [%s](../cypher/%s.cypher)\n\n".formatted(title, file.name()));
		page.append(String.join("\n", file.purpose())).append('\n');
		if (!file.parameters().isEmpty()) {
			page.append("\n| Parameter | Meaning |\n| --- | --- |\n");
			file.parameters()
				.forEach((parameter) -> page
					.append("| `%s` | %s |\n".formatted(parameter.names(), parameter.meaning().replace("|", "\\|"))));
		}
	}

}
