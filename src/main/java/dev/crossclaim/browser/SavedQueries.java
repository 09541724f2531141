package dev.crossclaim.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The queries of the guide and the named queries, as an archive that Neo4j Browser takes
 * for favorites when it is dropped on the page: a file a query, a folder a folder.
 */
@Component
class SavedQueries {

	private static final String PICTURES = "Crossclaim pictures/";

	private static final String TABLES = "Crossclaim tables/";

	private static final String SUFFIX = ".cypher";

	private final Map<String, String> files = new TreeMap<>();

	SavedQueries(Guide guide, CypherCatalog cypher) {
		guide.files().forEach((name, file) -> this.files.put(PICTURES + last(name) + SUFFIX, file.named()));
		cypher.names("query").forEach((name) -> this.files.put(TABLES + last(name) + SUFFIX, cypher.get(name)));
	}

	/**
	 * Returns the archive, the same bytes each time.
	 */
	byte[] zip() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, UTF_8)) {
			for (var file : this.files.entrySet()) {
				var entry = new ZipEntry(file.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(file.getValue().getBytes(UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot happen in memory", ex);
		}
		return bytes.toByteArray();
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}

}
