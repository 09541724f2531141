package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;

import dev.crossclaim.api.GraphAnswer;

/**
 * Writes a graph in one format: all of its nodes and edges, and what the answer carries.
 */
@FunctionalInterface
interface GraphWriter {

	void write(GraphAnswer graph, OutputStream out) throws IOException;

}
