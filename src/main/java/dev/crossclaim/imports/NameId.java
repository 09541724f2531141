package dev.crossclaim.imports;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.identity.Name;

/**
 * The id of somebody known by name alone. It is made of all words of the name in plain
 * letters, the legal form in its short form included: two companies that differ in it are
 * two.
 */
public final class NameId {

	/** Most characters of an id. */
	static final int LONGEST = 200;

	private static final int CUT = 120;

	private NameId() {
	}

	/**
	 * The id for a name.
	 * @throws Unreadable if there is no letter or digit in the name
	 */
	public static String of(String name) {
		var key = key(name);
		if (key.isEmpty()) {
			throw new Unreadable("a name without letters");
		}
		return "name:" + ((key.length() > CUT) ? key.substring(0, CUT) + "-" + Checksum.of(key).substring(0, 8) : key);
	}

	/** What two spellings of one name share; empty if there is nothing in it. */
	static String key(String name) {
		return Name.of(name).whole();
	}

}
