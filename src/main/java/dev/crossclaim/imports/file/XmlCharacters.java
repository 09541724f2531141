package dev.crossclaim.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Characters by the names that the ISO entity sets of patent offices give them, beside
 * those of HTML; they stand in {@code imports/characters.txt}.
 */
final class XmlCharacters {

	private XmlCharacters() {
	}

	static Map<String, String> read() {
		var characters = new HashMap<String, String>();
		try (var file = Objects.requireNonNull(XmlCharacters.class.getResourceAsStream("/imports/characters.txt"))) {
			new String(file.readAllBytes(), UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" ", 2))
				.forEach((pair) -> characters.put(pair[0],
						new String(Character.toChars(Integer.parseInt(pair[1].strip(), 16)))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The names of characters could not be read", ex);
		}
		return characters;
	}

}
