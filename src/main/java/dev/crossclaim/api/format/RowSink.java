package dev.crossclaim.api.format;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Takes the items of a list one by one. */
interface RowSink {

	void row(Map<String, @Nullable Object> item) throws IOException;

	/** Passes on what was taken. */
	void flush() throws IOException;

	/** Says that there is no more. */
	default void end() throws IOException {
		flush();
	}

}
