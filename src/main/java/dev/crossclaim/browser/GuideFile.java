package dev.crossclaim.browser;

import java.util.ArrayList;
import java.util.List;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * A file of {@code cypher/browser/}. Its leading comment holds the question, paragraphs
 * and, where a named query answers the question as a table, the line {@code Table:} with
 * the query's name, followed by the commands that set its parameters.
 *
 * @param question first line of the comment
 * @param paragraphs next lines
 * @param table name of the query that answers as a table, or empty
 * @param parameters commands that set the parameters of that query
 * @param query draws the answer
 */
record GuideFile(String question, List<String> paragraphs, String table, List<String> parameters, String query) {

	private static final String COMMENT = "// ";

	private static final String TABLE = "Table: ";

	static GuideFile parse(String file) {
		var comment = file.lines()
			.takeWhile((line) -> line.startsWith(COMMENT))
			.map((line) -> line.substring(COMMENT.length()))
			.toList();
		var query = String.join("\n", file.lines().skip(comment.size()).toList());
		var text = comment.stream().skip(1).takeWhile((line) -> !line.startsWith(TABLE)).toList();
		var rest = comment.subList(1 + text.size(), comment.size());
		var table = rest.isEmpty() ? "" : rest.getFirst().substring(TABLE.length());
		return new GuideFile(comment.getFirst(), text, table, rest.stream().skip(1).toList(), query);
	}

	/**
	 * Returns the query under its question, which the Browser shows as its name.
	 */
	String named() {
		return COMMENT + this.question + "\n" + this.query;
	}

	Slide slide(CypherCatalog cypher) {
		var commands = new ArrayList<>(List.of(named()));
		if (!this.table.isEmpty()) {
			commands.add(String.join(";\n", this.parameters) + ";");
			commands.add(cypher.get(this.table));
		}
		return new Slide(this.question, this.paragraphs, commands);
	}

}
