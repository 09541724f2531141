package dev.crossclaim.imports.usptoassignments;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Row;

/** The records of a file in their order. */
interface Records extends Closeable {

	/** The next record; null at the end. */
	@Nullable Row read() throws IOException;

}
