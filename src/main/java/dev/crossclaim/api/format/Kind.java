package dev.crossclaim.api.format;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a column holds, with the names that GraphML and GEXF have for it. */
enum Kind {

	TEXT("string"), DATE("string"), INTEGER("long"), DECIMAL("double"), FLAG("boolean"),
	/** A list or an object, as JSON. */
	JSON("string");

	private final String attributeType;

	Kind(String attributeType) {
		this.attributeType = attributeType;
	}

	/** Neither GraphML nor GEXF has a type for a day. */
	String attributeType() {
		return this.attributeType;
	}

	static Kind of(Object value) {
		return switch (value) {
			case LocalDate day -> DATE;
			case Boolean flag -> FLAG;
			case Long number -> INTEGER;
			case Integer number -> INTEGER;
			case Number number -> DECIMAL;
			case Iterable<?> list -> JSON;
			case java.util.Map<?, ?> object -> JSON;
			default -> TEXT;
		};
	}

	/** What holds both. */
	static Kind wider(@Nullable Kind one, Kind other) {
		if (one == null || one == other) {
			return other;
		}
		boolean numbers = (one == INTEGER || one == DECIMAL) && (other == INTEGER || other == DECIMAL);
		return numbers ? DECIMAL : TEXT;
	}

}
