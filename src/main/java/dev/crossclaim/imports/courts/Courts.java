package dev.crossclaim.imports.courts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The courts of the catalogue, by their ids and by their names, whichever way round these
 * are written: {@code Texas Eastern District Court} is {@code txed}.
 */
public final class Courts {

	private static final String FILE = "/catalog/courts.yaml";

	private static final Set<String> EMPTY_WORDS = Set.of("united", "states", "u", "s", "us", "usdc", "district",
			"court", "courts", "for", "the", "of");

	private static final Courts ALL = read();

	private final Map<String, String> ids = new HashMap<>();

	private Courts() {
	}

	/** The courts of the catalogue. */
	public static Courts all() {
		return ALL;
	}

	@SuppressWarnings("unchecked")
	private static Courts read() {
		try (InputStream file = Objects.requireNonNull(Courts.class.getResourceAsStream(FILE))) {
			var courts = new Courts();
			Map<String, List<Map<String, String>>> entries = (Map<String, List<Map<String, String>>>) new Yaml(
					new SafeConstructor(new LoaderOptions()))
				.load(file);
			entries.getOrDefault("courts", List.of()).forEach((court) -> {
				var id = String.valueOf(court.get("id"));
				courts.ids.put(id, id);
				courts.ids.put(String.valueOf(court.getOrDefault("courtsDbId", id)), id);
				courts.ids.put(key(String.valueOf(court.get("name"))), id);
			});
			return courts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the court that an id, an address that ends with it, or a name means.
	 * @return its id in the graph; empty if it is none of the catalogue's
	 */
	public Optional<String> find(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		var id = text.strip().toLowerCase(Locale.ROOT).replaceFirst(".*/courts/([a-z0-9]+)/?$", "$1");
		return Optional.ofNullable(this.ids.getOrDefault(id, this.ids.get(key(text))));
	}

	/** The words that tell a court from others, in the order of the alphabet. */
	private static String key(String name) {
		var words = new TreeSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)));
		words.removeIf((word) -> word.isEmpty() || EMPTY_WORDS.contains(word));
		return "name " + String.join(" ", words);
	}

}
