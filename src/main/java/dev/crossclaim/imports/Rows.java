package dev.crossclaim.imports;

import java.io.IOException;
import java.util.Iterator;

/** The rows of a file, read one after the other while the file is open. */
public interface Rows extends Iterator<Row>, AutoCloseable {

	@Override
	void close() throws IOException;

}
