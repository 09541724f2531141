package dev.crossclaim.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A statement's text, taken apart: the comment that it begins with, and the code.
 *
 * @param name path below {@code cypher/} without the suffix
 * @param header lines of the leading comment, without the slashes
 * @param code all that follows, without comments and texts in quotes
 */
record CypherFile(String name, List<String> header, String code) {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern EXPLAINED = Pattern.compile("(\\$\\w+(?:, \\$\\w+)*) +(.+)");

	private static final Pattern COMMENT_OR_TEXT = Pattern
		.compile("//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

	static CypherFile of(String name, String text) {
		var header = text.lines().takeWhile((line) -> line.startsWith("//")).map(CypherFile::uncomment).toList();
		return new CypherFile(name, header, COMMENT_OR_TEXT.matcher(text).replaceAll("''"));
	}

	private static String uncomment(String line) {
		return line.substring(2).strip();
	}

	/** The lines that say what it is for. */
	List<String> purpose() {
		return this.header.stream().takeWhile((line) -> !line.startsWith("$")).toList();
	}

	/** The parameters that the header explains; a line without one continues the last. */
	List<Parameter> parameters() {
		var parameters = new ArrayList<Parameter>();
		for (var line : this.header.subList(purpose().size(), this.header.size())) {
			var matcher = EXPLAINED.matcher(line);
			if (matcher.matches()) {
				parameters.add(new Parameter(matcher.group(1), matcher.group(2)));
			}
			else {
				var last = parameters.removeLast();
				parameters.add(new Parameter(last.names, last.meaning + " " + line));
			}
		}
		return parameters;
	}

	Set<String> namedParameters() {
		return parametersIn(parameters().stream().map(Parameter::names).toList().toString());
	}

	/** One or more parameters that are explained together. */
	record Parameter(String names, String meaning) {
	}

	Set<String> usedParameters() {
		return parametersIn(this.code);
	}

	private static Set<String> parametersIn(String text) {
		var names = new TreeSet<String>();
		PARAMETER.matcher(text).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

}
