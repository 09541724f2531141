package dev.crossclaim.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import com.ibm.icu.text.MessageFormat;

/** What pictures say, from one file of messages. */
public final class Words {

	private static final Locale LANGUAGE = Locale.ENGLISH;

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("picture.words", LANGUAGE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LANGUAGE);

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", LANGUAGE);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", LANGUAGE);

	private Words() {
	}

	/** A message with what belongs into it. */
	public static String say(String key, Object... values) {
		return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(values);
	}

	/** A message, or another if there is none. */
	static String sayOr(String key, String otherwise, Object... values) {
		return say(BUNDLE.containsKey(key) ? key : otherwise, values);
	}

	/** A relationship between two by its type, as a sentence without its end. */
	public static String edge(String type, String from, String to) {
		return sayOr("edge." + type, "edge.other", from, to);
	}

	/** A day in words. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The month or year that lies between two days, or null if it is none. */
	static @Nullable String wholeSpan(LocalDate first, LocalDate last) {
		if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
			return String.valueOf(first.getYear());
		}
		boolean month = first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
		return month ? MONTH.format(first) : null;
	}

	static String shortDay(LocalDate day) {
		return SHORT.format(day);
	}

	/** Names in a sentence, with "and" before the last. */
	public static String list(List<String> names) {
		if (names.isEmpty()) {
			return "";
		}
		var said = names.getFirst();
		for (int i = 1; i < names.size(); i++) {
			said = say((i == names.size() - 1) ? "list.two" : "list.comma", said, names.get(i));
		}
		return said;
	}

	/** Names after each other. */
	static String commas(List<String> names) {
		return names.stream().reduce((one, other) -> say("list.comma", one, other)).orElse("");
	}

}
