package dev.crossclaim.api;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * A format that answers are offered in: chosen by a suffix of the path, or by
 * {@code Accept}.
 */
public enum Format {

	JSON("json", MediaType.APPLICATION_JSON_VALUE), GRAPHML("graphml", Format.GRAPHML_TYPE),
	GEXF("gexf", Format.GEXF_TYPE), CYTOSCAPE("cyjs", Format.CYTOSCAPE_TYPE), JSON_LD("jsonld", Format.JSON_LD_TYPE),
	CYPHER("cypher", Format.CYPHER_TYPE), ZIP("zip", Format.ZIP_TYPE), NDJSON("ndjson", Format.NDJSON_TYPE),
	CSV("csv", Format.CSV_TYPE), PARQUET("parquet", Format.PARQUET_TYPE), SVG("svg", Format.SVG_TYPE),
	PNG("png", MediaType.IMAGE_PNG_VALUE);

	public static final String GRAPHML_TYPE = "application/graphml+xml";

	public static final String GEXF_TYPE = "application/gexf+xml";

	public static final String CYTOSCAPE_TYPE = "application/vnd.cytoscape+json";

	public static final String JSON_LD_TYPE = "application/ld+json";

	public static final String CYPHER_TYPE = "application/x-cypher-query";

	public static final String ZIP_TYPE = "application/zip";

	public static final String NDJSON_TYPE = "application/x-ndjson";

	public static final String CSV_TYPE = "text/csv";

	public static final String PARQUET_TYPE = "application/vnd.apache.parquet";

	public static final String SVG_TYPE = "image/svg+xml";

	private final String suffix;

	private final MediaType mediaType;

	Format(String suffix, String mediaType) {
		this.suffix = suffix;
		this.mediaType = MediaType.parseMediaType(mediaType);
	}

	/** What a path ends in, after a dot, to ask for the format. */
	public String suffix() {
		return this.suffix;
	}

	public MediaType mediaType() {
		return this.mediaType;
	}

	/** The format of a media type, whatever its parameters. */
	public static Optional<Format> find(MediaType type) {
		return Arrays.stream(values()).filter((one) -> one.mediaType.equalsTypeAndSubtype(type)).findFirst();
	}

}
