package dev.crossclaim.api;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Window;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where a list goes on: the sort key of the last row, the time that the first answer was
 * about, the day up to which sources count, and a digest of the parameters that it
 * belongs to. Opaque to clients.
 */
public record Cursor(String digest, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate knownAt,
		Certainty strongest, List<Object> after) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int LONGEST = 2000;

	public String encode() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
	}

	/** The time that the first answer was about, or null where nothing told one. */
	public @Nullable Window window() {
		return (this.from != null && this.to != null) ? new Window(this.from, this.to) : null;
	}

	/**
	 * Reads the cursor of a request, or null if it has none.
	 * @param question the endpoint and all parameters that shape its rows
	 * @param kinds types of the sort key's parts
	 */
	public static @Nullable Cursor read(@Nullable String text, String question, List<Class<?>> kinds) {
		if (text == null) {
			return null;
		}
		var cursor = decode(text, kinds);
		if (!cursor.digest.equals(digest(question))) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "cursor-of-another-query", "Cursor of another query",
					"The cursor was given for other parameters. Repeat those, or begin without a cursor.")
				.at("cursor")
				.value(text);
		}
		return cursor;
	}

	private static Cursor decode(String text, List<Class<?>> kinds) {
		try {
			var json = (text.length() <= LONGEST) ? Base64.getUrlDecoder().decode(text) : new byte[0];
			var cursor = JSON.readValue(json, Cursor.class);
			if (cursor != null && fits(cursor, kinds)) {
				return cursor;
			}
		}
		catch (IllegalArgumentException | JacksonException ex) {
			// said below
		}
		throw ApiProblem.invalid("cursor", text, "This is no cursor: give the 'next' of an answer, or nothing.");
	}

	@SuppressWarnings("ConstantValue")
	private static boolean fits(Cursor cursor, List<Class<?>> kinds) {
		if (cursor.digest == null || cursor.strongest == null || cursor.after == null
				|| cursor.after.size() != kinds.size()) {
			return false;
		}
		for (int i = 0; i < kinds.size(); i++) {
			if (!kinds.get(i).isInstance(cursor.after.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Sixteen hexadecimal digits that stand for a question. */
	public static String digest(String question) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(UTF_8));
			return HexFormat.of().toHexDigits(ByteBuffer.wrap(hash).getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
