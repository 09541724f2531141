package dev.crossclaim.imports.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import dev.crossclaim.catalog.Problem;
import dev.crossclaim.catalog.YamlFile;
import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.imports.ImportRefused;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Finds mappings: those that come with the application by their names, others as files.
 */
final class MappingFiles {

	private static final String FOLDER = "imports/mappings/";

	private static final List<String> NAMES = List.of("acquisitions", "mobile-suits-2011");

	private MappingFiles() {
	}

	static List<String> names() {
		return NAMES;
	}

	/**
	 * Reads a mapping.
	 * @throws ImportRefused if there is none, or with all that is wrong in it
	 */
	static Mapping read(String name) {
		return read(resource(name));
	}

	static Mapping read(Resource resource) {
		var problems = new ArrayList<Problem>();
		var block = new YamlFile(resource, problems).read();
		var mapping = (block != null) ? new MappingReader(block, checksum(resource)).read() : null;
		if (mapping == null || !problems.isEmpty()) {
			throw new ImportRefused(problems.stream()
				.sorted()
				.map((one) -> "%s:%d: %s: %s".formatted(one.file(), one.line(), one.pointer(), one.reason()))
				.collect(Collectors.joining("\n", "The mapping is refused:\n", "")));
		}
		return mapping;
	}

	private static String checksum(Resource resource) {
		try {
			return Checksum.of(resource.getContentAsString(UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource resource(String name) {
		if (NAMES.contains(name)) {
			return new ClassPathResource(FOLDER + name + ".yaml");
		}
		if (!Files.isRegularFile(Path.of(name))) {
			throw new ImportRefused("There is no mapping '%s': neither a file nor one of %s".formatted(name, NAMES));
		}
		return new FileSystemResource(name);
	}

}
