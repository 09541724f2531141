package dev.crossclaim.imports.courts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.crossclaim.imports.PatentNumber;

/**
 * Numbers of United States patents that a text names as such: {@code U.S. Patent Nos.
 * 6,163,776 and 7,228,321}, {@code Patent/Trademark Number(s) 6,163,776;}.
 */
final class PatentsInText {

	private static final Pattern HEAD = Pattern.compile(
			"(?i)\\bpatents?(?:\\s*/\\s*trademarks?)?\\s*(?:nos?\\b\\.?|numbers?\\b|#)?(?:\\(s\\)\\.?)?\\s*:?\\s*");

	private static final Pattern NUMBER = Pattern.compile(
			"(?i)[\\s,;&]*(?:and\\s+)?(?:u\\.?\\s?s\\.?\\s+)?(?:patents?\\s+)?(?:nos?\\.?\\s+)?((?:RE|PP|D)\\s?\\d{1,3},?\\d{3}|\\d{1,2},\\d{3},\\d{3}|\\d{7,8})(?![\\d,]*\\d)(?!\\s*/)");

	private PatentsInText() {
	}

	/** The numbers in the order of the text. */
	static List<PatentNumber> list(String text) {
		var found = new ArrayList<PatentNumber>();
		var heads = HEAD.matcher(text);
		while (heads.find()) {
			var numbers = NUMBER.matcher(text);
			for (int at = heads.end(); numbers.region(at, text.length()).lookingAt(); at = numbers.end()) {
				var number = PatentNumber.of("US", numbers.group(1), null);
				if (!found.contains(number)) {
					found.add(number);
				}
			}
		}
		return found;
	}

}
