package dev.crossclaim.imports.file;

import java.util.regex.Pattern;

/**
 * Takes the ways to reach people out of text that is kept because it could not be read:
 * streets, telephone numbers and e-mail addresses, by the names of their elements, keys
 * and columns, and by their form.
 */
public final class Redaction {

	/** Most characters of a text that are kept. */
	public static final int LONGEST = 20_000;

	private static final String WITHHELD = "[withheld]";

	private static final String NAMES = "(?:[a-z]*(?:street|address|addr|phone|telephone|fax|email|e-mail|mail|postcode|postal|zip)[a-z0-9_-]*)";

	private static final Pattern XML = Pattern.compile("(?is)<((?:[a-z]+:)?" + NAMES + ")\\b([^<>]*)>([^<]*)</");

	private static final Pattern JSON = Pattern
		.compile("(?is)(\"" + NAMES + "\"\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|[0-9][^,}\\]]*)");

	private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

	private static final Pattern PHONE = Pattern
		.compile("(?<![\\w/-])(?:\\+?\\d{1,3}[ .-])?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}(?![\\w-])");

	private static final Pattern STREET = Pattern.compile(
			"(?i)\\b\\d{1,6}[a-z]?\\s+(?:[a-z0-9.'-]+\\s+){1,4}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|place|pl|parkway|pkwy|circle|terrace|highway|hwy)\\b\\.?");

	private Redaction() {
	}

	/** The text without them, cut where it is too long. */
	public static String of(String text) {
		var kept = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		kept = XML.matcher(kept).replaceAll("<$1$2>" + WITHHELD + "</");
		kept = JSON.matcher(kept).replaceAll("$1\"" + WITHHELD + "\"");
		kept = EMAIL.matcher(kept).replaceAll(WITHHELD);
		kept = PHONE.matcher(kept).replaceAll(WITHHELD);
		return STREET.matcher(kept).replaceAll(WITHHELD);
	}

}
