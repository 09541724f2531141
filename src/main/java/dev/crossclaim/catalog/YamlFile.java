package dev.crossclaim.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.core.io.Resource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One file that people write, as YAML nodes, no objects made of it. References within
 * YAML (aliases) are refused: they hide what a reviewer should see, and can be made to
 * grow without end.
 */
public class YamlFile {

	private static final String FOLDER = "/catalog/";

	private final String name;

	private final Resource resource;

	private final Collection<Problem> problems;

	/**
	 * A file of the catalogue, or another that is read as strictly.
	 * @param problems what is wrong in it, gathered while it is read
	 */
	public YamlFile(Resource resource, Collection<Problem> problems) {
		this.name = nameOf(resource);
		this.resource = resource;
		this.problems = problems;
	}

	/** Returns the file's mapping, or null where it cannot be read; that is a problem. */
	public @Nullable Block read() {
		try {
			var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(this.resource.getContentAsByteArray())).toString();
			new Yaml().parse(new StringReader(text)).forEach((event) -> {
				if (event instanceof AliasEvent alias) {
					problem(alias.getStartMark().getLine() + 1, "has an alias: write it out");
				}
			});
			return toBlock(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
		}
		catch (MarkedYAMLException ex) {
			var mark = ex.getProblemMark();
			problem((mark != null) ? mark.getLine() + 1 : 1, "is not YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			problem(1, "is not YAML: " + ex.getMessage());
		}
		catch (CharacterCodingException ex) {
			problem(1, "is not text in UTF-8");
		}
		catch (IOException ex) {
			problem(1, "cannot be read: " + ex.getMessage());
		}
		return null;
	}

	private @Nullable Block toBlock(@Nullable Node root) {
		if (root instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
			return new Block(this.name, mapping, this.problems);
		}
		problem(1, "has no sections");
		return null;
	}

	private void problem(int line, String reason) {
		this.problems.add(new Problem(this.name, line, reason));
	}

	/** The path below the catalogue's folder, which tells files of one name apart. */
	private static String nameOf(Resource resource) {
		try {
			var url = resource.getURL().getPath();
			int folder = url.lastIndexOf(FOLDER);
			return (folder >= 0) ? url.substring(folder + FOLDER.length()) : String.valueOf(resource.getFilename());
		}
		catch (IOException ex) {
			return (resource.getFilename() != null) ? resource.getFilename() : resource.getDescription();
		}
	}

}
