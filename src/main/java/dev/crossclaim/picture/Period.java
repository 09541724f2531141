package dev.crossclaim.picture;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** When something held: bounds, inclusive, absent where no source states them. */
public record Period(@Nullable LocalDate startEarliest, @Nullable LocalDate startLatest,
		@Nullable LocalDate endEarliest, @Nullable LocalDate endLatest, @Nullable LocalDate attestedOn) {

	/** The last day on which it certainly held. */
	@Nullable LocalDate lastCertain() {
		return later(later(this.endEarliest, this.attestedOn), this.startLatest);
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

}
