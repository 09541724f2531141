package dev.crossclaim.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Every Cypher statement of the application, by name. The name is the file's path below
 * {@code cypher/} without its suffix, such as {@code query/coopetition}.
 */
@Component
public class CypherCatalog {

	private static final String ROOT = "/cypher/";

	private static final String SUFFIX = ".cypher";

	private final TreeMap<String, String> statements;

	@Autowired
	public CypherCatalog() {
		this(read());
	}

	/** For tests: a catalogue of these statements, by name. */
	CypherCatalog(Map<String, String> statements) {
		this.statements = new TreeMap<>(statements);
	}

	private static Map<String, String> read() {
		try {
			var statements = new TreeMap<String, String>();
			for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*" + SUFFIX)) {
				statements.put(nameOf(file), file.getContentAsString(UTF_8).strip());
			}
			return statements;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher files could not be read", ex);
		}
	}

	/**
	 * Returns the text of a statement, comments included. Look names up in constructors,
	 * so that a misspelt one stops the start.
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public String get(String name) {
		var statement = this.statements.get(name);
		if (statement == null) {
			throw new IllegalArgumentException("No statement '%s' among %s".formatted(name, this.statements.keySet()));
		}
		return statement;
	}

	/** Names of all statements, sorted. */
	public List<String> names() {
		return List.copyOf(this.statements.keySet());
	}

	/** Names of the statements in one folder, sorted. */
	public List<String> names(String folder) {
		return this.statements.keySet().stream().filter((name) -> name.startsWith(folder + "/")).toList();
	}

	private static String nameOf(Resource file) throws IOException {
		var url = file.getURL().toString();
		return url.substring(url.lastIndexOf(ROOT) + ROOT.length(), url.length() - SUFFIX.length());
	}

}
