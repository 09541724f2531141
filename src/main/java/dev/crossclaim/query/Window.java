package dev.crossclaim.query;

import java.time.LocalDate;

/** The time asked about, inclusive: the same day twice asks for one moment. */
public record Window(LocalDate from, LocalDate to) {

	public static Window on(LocalDate day) {
		return new Window(day, day);
	}

}
