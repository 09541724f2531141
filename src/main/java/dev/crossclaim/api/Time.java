package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import dev.crossclaim.ontology.Span;
import dev.crossclaim.query.Window;

/** The moment or the period that a question asks about, as typed. */
public record Time(@Parameter(description = """
		The day asked about, such as 2024-07-31, or `latest`: the data horizon, the latest day of which the sources \
		certainly speak. `latest` is the default. Not together with `during`.""",
		example = "2024-07-31") @Nullable String asOf,
		@Parameter(description = """
				The period asked about, both ends inclusive, each a day, month or year: `2023-01..2024-12` or \
				`2023-01/2024-12`; a single month or year is a period too. Not together with `asOf`.""",
				example = "2023-10..2024-12") @Nullable String during) {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern DOTS = Pattern.compile("([^./]+)\\.\\.([^./]+)");

	/** The time asked about, or null for the data horizon. */
	public @Nullable Window window() {
		if (this.asOf != null && this.during != null) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "contradictory-parameters", "Contradictory parameters",
					"A question is about a day (asOf) or about a period (during), not about both.")
				.at("during")
				.value(this.during)
				.with("parameters", java.util.List.of("asOf", "during"));
		}
		if (this.during != null) {
			return period(this.during);
		}
		return (this.asOf == null || this.asOf.equals("latest")) ? null : day(this.asOf);
	}

	/**
	 * A single day that a parameter of another name asks about.
	 * @throws ApiProblem in these words if the text is no day
	 */
	public static LocalDate requireDay(String parameter, String text, String help) {
		if (!DAY.matcher(text).matches()) {
			throw ApiProblem.invalid(parameter, text, help);
		}
		return read(parameter, text).from();
	}

	private static Window day(String text) {
		if (!DAY.matcher(text).matches()) {
			throw ApiProblem.invalid("asOf", text,
					"asOf takes a day such as 2024-07-31, or latest. For a month, a year or an interval use during.");
		}
		return read("asOf", text);
	}

	private static Window period(String text) {
		return read("during", DOTS.matcher(text).replaceFirst("$1/$2"));
	}

	private static Window read(String parameter, String text) {
		try {
			var span = Span.parse(text);
			if (span.earliest() == null || span.latest() == null) {
				throw ApiProblem.invalid(parameter, text, "The period needs both a beginning and an end.");
			}
			return new Window(span.earliest(), span.latest());
		}
		catch (IllegalArgumentException ex) {
			throw ApiProblem.invalid(parameter, text, ex.getMessage() + ".");
		}
	}

}
