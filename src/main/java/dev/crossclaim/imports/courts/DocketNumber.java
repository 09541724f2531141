package dev.crossclaim.imports.courts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/**
 * The number of a docket, as it is compared. {@code 1:12-cv-00454-SLR-CJB},
 * {@code 1:12-CV-454} and {@code 1:2012cv00454} are one: the initials of judges change
 * and are left out, as is the number of a defendant; the year has two digits, the number
 * five. The digit of the office before the colon stays, for the offices of a court count
 * by themselves ({@code 2:14-cv-00089} and {@code 6:14-cv-00089} are two cases); where a
 * source gives it apart, it is put there, and where a court has one office alone, it is
 * known. A number of another form is compared as it stands.
 *
 * @param text the form that is compared, such as {@code 1-12-cv-00454}
 * @param office whether it has the digit of the office, where numbers of its form do
 */
public record DocketNumber(String text, boolean office) {

	private static final Pattern DISTRICT = Pattern
		.compile("(?i)\\s*(?:(\\d{1,2})\\s*:\\s*)?(?:\\d\\d)?(\\d\\d)-?([a-z]{2,4})-?0*(\\d{1,6})(?:[-\\s(].*)?");

	private static final Pattern APPEAL = Pattern.compile("(?:20|19)?(\\d\\d)-0*(\\d{1,5})");

	/** Courts with one office alone, whose digit some sources leave out. */
	private static final Map<String, String> ONLY_OFFICE = Map.of("ded", "1");

	/**
	 * Reads a number.
	 * @param court id of the court
	 * @param number as the source writes it
	 * @param office digit of the office where it is given apart, or null
	 * @throws Unreadable if there is no number
	 */
	public static DocketNumber of(String court, @Nullable String number, @Nullable String office) {
		var written = (number != null) ? number.strip() : "";
		var district = DISTRICT.matcher(written);
		if (district.matches()) {
			var before = (district.group(1) != null) ? district.group(1) : office;
			var digit = (before != null && !before.isBlank()) ? before.strip() : ONLY_OFFICE.get(court);
			var plain = "%s-%s-%05d".formatted(district.group(2), district.group(3).toLowerCase(Locale.ROOT),
					Integer.valueOf(district.group(4)));
			return new DocketNumber((digit != null) ? digit + "-" + plain : plain, digit != null);
		}
		var appeal = APPEAL.matcher(written);
		if (appeal.matches()) {
			return new DocketNumber("%s-%05d".formatted(appeal.group(1), Integer.valueOf(appeal.group(2))), true);
		}
		var plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (plain.isEmpty()) {
			throw new Unreadable("no docket number");
		}
		return new DocketNumber(plain, true);
	}

	/** The id of the lawsuit that a court has under this number. */
	public String id(String court) {
		return "docket:%s-%s".formatted(court, this.text);
	}

}
