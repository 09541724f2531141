package dev.crossclaim.imports.courts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A docket as a provider has it, whatever the format.
 *
 * @param court id or name of the court, as given
 * @param number of the docket, as given
 * @param office digit of the office where it is given apart
 * @param name of the case, its caption
 * @param natureOfSuit as given
 * @param cause as given
 * @param filed day on which the case was filed
 * @param terminated day on which it was closed
 * @param lastFiling day of the last filing where it is given apart
 * @param parties as listed; null where the provider lists none, so that the caption is
 * all there is
 * @param entries of the docket
 */
public record Docket(@Nullable String court, @Nullable String number, @Nullable String office, @Nullable String name,
		@Nullable String natureOfSuit, @Nullable String cause, @Nullable LocalDate filed,
		@Nullable LocalDate terminated, @Nullable LocalDate lastFiling, @Nullable List<Party> parties,
		List<Entry> entries) {

	/**
	 * A party, once for each of its roles.
	 *
	 * @param type of party, as given
	 * @param terminated day on which it ceased to be one
	 * @param more what stands below the name: the form of a company, other names
	 */
	public record Party(String name, @Nullable String type, @Nullable LocalDate terminated, @Nullable String more) {
	}

	/** An entry of the docket. */
	public record Entry(@Nullable LocalDate day, String text) {
	}

	/** The last day of which it speaks. */
	public @Nullable LocalDate lastDay() {
		return Stream.concat(Stream.of(this.filed, this.lastFiling), this.entries.stream().map(Entry::day))
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/** The first day of which it speaks. */
	@Nullable LocalDate firstDay() {
		return Stream.concat(Stream.of(this.filed), this.entries.stream().map(Entry::day))
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
