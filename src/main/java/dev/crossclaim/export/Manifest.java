package dev.crossclaim.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a bundle says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format; another is refused
 * @param created when it was written
 * @param revision of the graph that it was written from
 * @param dataHorizon the latest day of which the claims certainly speak
 * @param digest of the graph
 * @param projection checksum of the statements that derived what is derived
 * @param counts how many nodes by label, and relationships by type
 * @param sources whom the content goes back to, and on which terms
 */
public record Manifest(String format, int version, Instant created, long revision, @Nullable LocalDate dataHorizon,
		String digest, String projection, Counts counts, List<File> files, List<Cited> sources, String licence,
		String notice) {

	/** Name of the format. */
	public static final String FORMAT = "crossclaim-bundle";

	/** Version that is written and read. */
	public static final int VERSION = 1;

	/** Nodes by label, a node under each of its labels, and relationships by type. */
	public record Counts(Map<String, Long> nodes, Map<String, Long> relationships) {
	}

	/** A file of the bundle: its size in bytes, unpacked, and SHA-256 in hexadecimal. */
	public record File(String name, long lines, long bytes, String sha256) {
	}

	/** A source or dataset, how to cite it, and its licence as far as it is known. */
	public record Cited(String id, String citation, String licence) {
	}

}
