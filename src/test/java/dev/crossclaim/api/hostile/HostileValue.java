package dev.crossclaim.api.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A text that somebody sends who means no good.
 *
 * @param text what the server reads, as far as it is text
 * @param encoded the bytes that are sent as part of an address
 */
record HostileValue(String text, String encoded) {

	private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	/**
	 * Those of the resource, one a line: a JSON text, or an object with {@code repeat},
	 * or with {@code raw} for bytes that no encoder would write.
	 */
	static List<HostileValue> all(UnaryOperator<String> placeholders) {
		try (var lines = new ClassPathResource("hostile/values.jsonl").getInputStream()) {
			return new String(lines.readAllBytes(), UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> read(JsonMapper.shared().readTree(line), placeholders))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HostileValue read(JsonNode line, UnaryOperator<String> placeholders) {
		if (line.has("raw")) {
			var raw = line.path("raw").asString();
			return new HostileValue(raw, raw);
		}
		if (line.has("repeat")) {
			return of(
					line.path("before").asString("") + line.path("repeat").asString().repeat(line.path("times").asInt())
							+ line.path("after").asString(""));
		}
		return of(placeholders.apply(line.asString()));
	}

	static HostileValue of(String text) {
		var encoded = new StringBuilder();
		for (byte one : bytes(text)) {
			char plain = (char) (one & 0xFF);
			encoded.append((PLAIN.indexOf(plain) >= 0) ? String.valueOf(plain)
					: "%" + HexFormat.of().withUpperCase().toHexDigits(one));
		}
		return new HostileValue(text, encoded.toString());
	}

	/** In UTF-8, and half of a surrogate pair as the three bytes that UTF-8 forbids. */
	private static byte[] bytes(String text) {
		var bytes = new ByteArrayOutputStream();
		text.codePoints().forEach((point) -> {
			if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
				bytes.write(0xE0 | point >> 12);
				bytes.write(0x80 | point >> 6 & 0x3F);
				bytes.write(0x80 | point & 0x3F);
			}
			else {
				bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
			}
		});
		return bytes.toByteArray();
	}

	/** Whether it is text as an encoder writes it: if not, the address may be refused. */
	boolean wellFormed() {
		boolean halfPair = this.text.codePoints()
			.anyMatch((one) -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
		return !halfPair && this.encoded.equals(of(this.text).encoded());
	}

	@Override
	public String toString() {
		var shown = JsonMapper.shared().writeValueAsString(this.text);
		return (shown.length() > 80) ? shown.substring(0, 80) + "... (" + this.text.length() + " characters)" : shown;
	}

}
