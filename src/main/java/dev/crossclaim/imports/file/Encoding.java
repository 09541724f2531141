package dev.crossclaim.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which characters bytes are. */
final class Encoding {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private Encoding() {
	}

	/**
	 * Takes the byte order mark off; UTF-16, which needs one, becomes UTF-8. What has no
	 * mark stays as it is.
	 */
	static InputStream toUtf8(InputStream bytes) throws IOException {
		var pushback = new PushbackInputStream(bytes, 3);
		var start = pushback.readNBytes(3);
		if (start.length == 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
			return pushback;
		}
		pushback.unread(start);
		int mark = (start.length >= 2) ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
		boolean wide = mark == 0xFEFF || mark == 0xFFFE;
		return wide ? new Utf8Stream(new InputStreamReader(pushback, StandardCharsets.UTF_16)) : pushback;
	}

	/** Whether bytes are UTF-8. */
	static boolean isUtf8(byte[] bytes, int length) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** Reads bytes that are not UTF-8 as Windows would. */
	static String windows(byte[] bytes, int length) {
		return new String(Arrays.copyOf(bytes, length), WINDOWS);
	}

}
