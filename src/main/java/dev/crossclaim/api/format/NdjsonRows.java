package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One item as JSON on each line. */
class NdjsonRows implements RowSink {

	private final OutputStream out;

	private final Json json;

	NdjsonRows(OutputStream out, Json json) {
		this.out = out;
		this.json = json;
	}

	@Override
	public void row(Map<String, @Nullable Object> item) throws IOException {
		this.out.write(this.json.bytes(item));
		this.out.write('\n');
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

}
