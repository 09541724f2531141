package dev.crossclaim.api.format;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Writes values as JSON, just as the JSON answers have them. */
@Component
class Json {

	private final JsonMapper mapper;

	Json(JsonMapper mapper) {
		this.mapper = mapper;
	}

	byte[] bytes(Object value) {
		return this.mapper.writeValueAsBytes(value);
	}

	/** A single value as it is, anything else as JSON. */
	String text(Object value) {
		return (value instanceof CharSequence || value instanceof Number || value instanceof Boolean
				|| value instanceof LocalDate) ? value.toString() : this.mapper.writeValueAsString(value);
	}

}
