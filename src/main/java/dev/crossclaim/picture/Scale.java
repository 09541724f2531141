package dev.crossclaim.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The days of a timeline, and where they are across it. */
record Scale(LocalDate first, LocalDate last, double left, double right) {

	private static final int[] MONTHS = { 1, 2, 3, 6, 12, 24, 60, 120, 240 };

	private static final long SHORTEST = 90;

	/** From the first day that anything tells to the last, with some room. */
	static Scale of(Content content, double left, double right) {
		var days = new ArrayList<LocalDate>();
		for (var bar : content.bars()) {
			var period = bar.period();
			add(days, period.startEarliest(), period.startLatest(), period.endEarliest(), period.endLatest(),
					period.attestedOn());
			bar.moments().forEach((moment) -> add(days, moment.earliest(), moment.latest()));
		}
		add(days, content.when().from(), content.when().to(), content.when().horizon());
		var first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
		var last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
		long span = Math.max(SHORTEST, last.toEpochDay() - first.toEpochDay());
		return new Scale(first.minusDays(span / 14 + 5), last.plusDays(span / 7 + 5), left, right);
	}

	private static void add(List<LocalDate> days, @Nullable LocalDate... some) {
		Stream.of(some).filter(Objects::nonNull).forEach((day) -> days.add(Objects.requireNonNull(day)));
	}

	double x(LocalDate day) {
		double part = (double) (day.toEpochDay() - this.first.toEpochDay())
				/ (this.last.toEpochDay() - this.first.toEpochDay());
		return this.left + Math.max(0, Math.min(1, part)) * (this.right - this.left);
	}

	/** First days of months or years, as many as there is room for. */
	List<LocalDate> ticks(double room) {
		double perMonth = (this.right - this.left) / (this.last.toEpochDay() - this.first.toEpochDay()) * 30.44;
		int step = MONTHS[MONTHS.length - 1];
		for (int i = MONTHS.length - 1; i >= 0; i--) {
			step = (MONTHS[i] * perMonth >= room) ? MONTHS[i] : step;
		}
		var ticks = new ArrayList<LocalDate>();
		var day = LocalDate.of(this.first.getYear() - this.first.getYear() % Math.max(1, step / 12), 1, 1);
		for (; !day.isAfter(this.last); day = day.plusMonths(step)) {
			if (!day.isBefore(this.first)) {
				ticks.add(day);
			}
		}
		return ticks;
	}

}
