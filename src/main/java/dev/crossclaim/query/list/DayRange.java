package dev.crossclaim.query.list;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Days asked for, inclusive; an open side is null. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

}
