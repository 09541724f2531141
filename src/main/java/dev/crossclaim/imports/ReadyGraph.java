package dev.crossclaim.imports;

import org.springframework.stereotype.Component;

import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.cypher.Schema;

/**
 * Makes a database ready to import into where no server has done so: its schema, and the
 * catalogue, by whose names organisations are found.
 */
@Component
public class ReadyGraph {

	private final Schema schema;

	private final CatalogFiles files;

	private final CatalogLoader catalog;

	ReadyGraph(Schema schema, CatalogFiles files, CatalogLoader catalog) {
		this.schema = schema;
		this.files = files;
		this.catalog = catalog;
	}

	/** Writes nothing where all is there. */
	public void prepare() {
		this.schema.apply();
		this.catalog.load(this.files.list());
	}

}
