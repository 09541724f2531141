package dev.crossclaim;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.cypher.Schema;
import dev.crossclaim.export.BundleLoader;

/**
 * Prepares the database before the web server listens: schema first, then a bundle if one
 * is to be loaded, then the curated catalogue and what is derived from it.
 */
@Component
class StartUp implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StartUp.class);

	private final Schema schema;

	private final CatalogFiles files;

	private final CatalogLoader catalog;

	private final BundleLoader bundles;

	private volatile boolean running;

	StartUp(Schema schema, BundleLoader bundles, CatalogFiles files, CatalogLoader catalog) {
		this.schema = schema;
		this.bundles = bundles;
		this.files = files;
		this.catalog = catalog;
	}

	@Override
	public void start() {
		this.schema.apply();
		this.bundles.loadConfigured();
		var report = this.catalog.load(this.files.list());
		log.info("The catalogue holds {} nodes; {} were written", report.entries(), report.written());
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
