package dev.crossclaim.imports.place;

import java.util.Map;

/** Names of countries in use beside those of the Unicode CLDR. */
final class OtherNames {

	static final Map<String, String> OF_COUNTRIES = Map.ofEntries(Map.entry("U.S.A.", "US"), Map.entry("U.S.", "US"),
			Map.entry("United States of America", "US"), Map.entry("U.K.", "GB"), Map.entry("Great Britain", "GB"),
			Map.entry("Republic of Korea", "KR"), Map.entry("Korea, Republic of", "KR"), Map.entry("Hong Kong", "HK"),
			Map.entry("Macau", "MO"), Map.entry("Macao", "MO"), Map.entry("People's Republic of China", "CN"),
			Map.entry("Taiwan, Province of China", "TW"), Map.entry("Republic of China", "TW"),
			Map.entry("Czech Republic", "CZ"), Map.entry("Turkey", "TR"), Map.entry("Russian Federation", "RU"),
			Map.entry("Viet Nam", "VN"), Map.entry("The Bahamas", "BS"), Map.entry("Ivory Coast", "CI"),
			Map.entry("Burma", "MM"), Map.entry("Swaziland", "SZ"), Map.entry("Macedonia", "MK"),
			Map.entry("Holland", "NL"), Map.entry("Republic of Ireland", "IE"), Map.entry("Slovak Republic", "SK"),
			Map.entry("British Virgin Islands", "VG"), Map.entry("Cape Verde", "CV"),
			Map.entry("Brunei Darussalam", "BN"), Map.entry("UAE", "AE"), Map.entry("Republic of Singapore", "SG"));

	private OtherNames() {
	}

}
