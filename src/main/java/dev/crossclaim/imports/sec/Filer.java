package dev.crossclaim.imports.sec;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.NodeType;

/**
 * Whose list of subsidiaries a file is.
 *
 * @param name its Central Index Key, or its name
 */
record Filer(String name) {

	private static final Pattern KEY = Pattern.compile("(?i)cik[-_ ]?(\\d{1,10})");

	/**
	 * The filer that the settings name, or that the file's name has a key or a ticker of.
	 * @param keys Central Index Keys by ticker, from a list among the files
	 */
	static Optional<Filer> find(SourceFile file, SecSettings settings, Map<String, String> keys) {
		if (settings.filer() != null) {
			return Optional.of(new Filer(settings.filer().strip()));
		}
		var key = KEY.matcher(file.lastName());
		if (key.find()) {
			return Optional.of(new Filer(key.group(1)));
		}
		return Arrays.stream(file.lastName().split("[^a-z0-9]+", -1))
			.filter(keys::containsKey)
			.findFirst()
			.map((ticker) -> new Filer(String.valueOf(keys.get(ticker))));
	}

	/** Names the filer; returns its id. */
	String mention(Facts facts) {
		return Cik.is(this.name) ? facts.mention(NodeType.COMPANY, Cik.id(this.name)) : facts.organization(this.name);
	}

}
