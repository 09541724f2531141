package dev.crossclaim.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Which modules the script of a page will import, read from the modules themselves: the
 * HTML names them, so that a browser need not find them one behind the other.
 */
@Component
class ScriptModules {

	static final String MAIN = "pages/main.js";

	private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;\"]*\"(\\.{1,2}/[^\"]+\\.js)\"");

	/** What an element imports only once it is shown. */
	private static final Pattern LATER = Pattern.compile("\\bimport\\(\"(\\.{1,2}/[^\"]+\\.js)\"\\)");

	private static final String SHOWS_ELEMENT = "element(";

	private final Map<String, List<String>> known = new ConcurrentHashMap<>();

	/**
	 * The modules of a kind of page, each with its path below the root of the server, but
	 * for the one that the HTML runs.
	 */
	List<String> of(String kind) {
		return this.known.computeIfAbsent(kind, (one) -> find("pages/" + one + ".js"));
	}

	private static List<String> find(String module) {
		var found = new LinkedHashSet<>(List.of(MAIN, module));
		boolean elements = text(module).contains(SHOWS_ELEMENT);
		var left = new ArrayDeque<>(found);
		while (!left.isEmpty()) {
			var path = left.remove();
			for (var next : imported(path, elements)) {
				if (found.add(next)) {
					left.add(next);
				}
			}
		}
		found.remove(MAIN);
		return List.copyOf(found);
	}

	private static Set<String> imported(String path, boolean elements) {
		var text = text(path);
		var all = new LinkedHashSet<String>();
		for (var pattern : elements ? List.of(IMPORT, LATER) : List.of(IMPORT)) {
			pattern.matcher(text)
				.results()
				.forEach((match) -> all.add(URI.create(path).resolve(match.group(1)).getPath()));
		}
		return all;
	}

	private static String text(String path) {
		try {
			return new ClassPathResource("static/" + path).getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
